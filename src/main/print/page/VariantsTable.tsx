import type { Experiment } from '../../../shared/core/experiment/experiment.ts';
import type { Arm, MeasuredMetric } from '../../../shared/core/experiment/experiment-result.ts';
import { countText, numberText, valueText } from '../../../shared/core/experiment/figure-text.ts';
import { words } from '../experiment-words.ts';
import { figureAnchor, type PageContext } from './page-context.ts';

/** What was counted of each variant; a figure that is not known is a dash. */
export function VariantsTable({
  experiment,
  metric,
  context,
}: {
  readonly experiment: Experiment;
  readonly metric: MeasuredMetric;
  readonly context: PageContext;
}) {
  const { measure } = metric;
  const heads =
    measure === 'share'
      ? [words.shownTo, words.didIt, words.rate]
      : [words.values, words.mean, words.standardDeviation];
  return (
    <table className="variants">
      <thead>
        <tr>
          <th scope="col">{words.variant}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metric.arms.map((arm, place) => (
          <tr key={arm.id}>
            <td>
              {arm.name} <FigureLink evidence={experiment.variants[place]?.evidence ?? null} context={context} />
            </td>
            {figuresOf(arm, metric, context.locale).map((text, column) => (
              <td
                key={heads[column]}
                className={column === 2 && measure === 'share' ? 'num whole strong' : 'num whole'}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureLink({ evidence, context }: { readonly evidence: string | null; readonly context: PageContext }) {
  const number = evidence === null ? undefined : context.plan.numbers.get(evidence);
  return number === undefined ? null : <a href={`#${figureAnchor(number)}`}>({words.figureRef(number)})</a>;
}

/** The figures of a variant as they are printed. */
export function figuresOf(
  { figures, value }: Arm,
  { measure }: MeasuredMetric,
  locale: string,
): readonly [string, string, string] {
  const count = (figure: number | null) => (figure === null ? words.missing : countText(figure, locale));
  const amount = (figure: number | null) => (figure === null ? words.missing : numberText(figure, 4, locale));
  return measure === 'share'
    ? [
        count(figures.exposures),
        count(figures.conversions),
        value === null ? words.missing : valueText(value, measure, locale),
      ]
    : [count(figures.exposures), amount(figures.mean), amount(figures.standardDeviation)];
}
