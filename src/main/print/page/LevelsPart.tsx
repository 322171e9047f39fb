import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import {
  areWrittenLate,
  type Levels,
  levelName,
  levelText,
  type QualitativeLevel,
  qualitativeLevels,
} from '../../../shared/core/metrics/levels.ts';
import { levelMeanings } from '../../../shared/core/metrics/levels-text.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';
import type { PageContext } from './page-context.ts';

/** The measures in words of a case: five levels each, the reached one marked, with what shows it. */
export function LevelsPart({
  rows,
  context,
}: {
  readonly rows: readonly MetricRow[];
  readonly context: Pick<PageContext, 'locale' | 'plan'>;
}) {
  const measures = rows.flatMap(({ metric, levels }) =>
    levels?.texts.some((text) => text.trim() !== '') ? [{ metric, levels }] : [],
  );
  return inOrder(measures, ({ metric, levels }) => (
    <div className="levels">
      <h3>{metric.trim() || words.unnamedMetric}</h3>
      <table>
        <tbody>
          {inOrder(qualitativeLevels, (level) => (
            <Level levels={levels} level={level} />
          ))}
        </tbody>
      </table>
      <Reached levels={levels} context={context} />
    </div>
  ));
}

function Level({ levels, level }: { readonly levels: Levels; readonly level: QualitativeLevel }) {
  const isReached = levels.score?.level === level;
  const text = levelText(levels.texts, level);
  const before = levels.before && !areWrittenLate(levels) ? levelText(levels.before.texts, level) : text;
  return (
    <tr className={isReached ? 'reached' : undefined}>
      <td className="num whole">{levelName(level)}</td>
      <td>{isReached ? words.levelReached(levelMeanings[level]) : levelMeanings[level]}</td>
      <td>
        {text.trim() || words.missing}
        {before === text ? null : <p className="before">{words.levelBefore(before.trim() || words.missing)}</p>}
      </td>
    </tr>
  );
}

function Reached({
  levels: { score },
  context: { locale, plan },
}: {
  readonly levels: Levels;
  readonly context: Pick<PageContext, 'locale' | 'plan'>;
}) {
  if (!score) return null;
  const numbers = score.evidence.flatMap((id) => plan.numbers.get(id) ?? []).sort((a, b) => a - b);
  const figures = numbers.map(words.figureRef).join(', ');
  const shows = [score.why.trim(), figures && `(${figures})`].filter((part) => part !== '').join(' ');
  return <p className="under-metrics">{words.levelChosen(dayText(score.on, locale), shows)}</p>;
}
