import { businessFunctions } from '../../../../shared/core/case-study/case-values.ts';
import { functionNames } from '../../../../shared/core/facts/facet.ts';
import { type OutcomeBand, outcomeBands } from '../../../../shared/core/outcome/band.ts';
import { bandHeads } from '../../../../shared/core/outcome/band-heads.ts';
import type { FacetCount, Matrix, MatrixRow } from '../../../../shared/ipc/library-answers.ts';
import { words } from '../../matrix-words.ts';
import type { RunningWords } from '../../page-styles.ts';
import { inOrder } from '../in-order.ts';
import { Sheet } from '../Sheet.tsx';

/** Goals by outcome, and the legs of the stool. */
export interface CountedGoals {
  readonly matrix: Matrix;
  readonly functions: readonly FacetCount[];
  readonly caseCount: number;
}

interface Props extends CountedGoals {
  readonly running: RunningWords;
  readonly locale: string;
}

/** From the least known to the best, as on the screen. */
const BANDS = outcomeBands.toReversed();
/** The longest bar, in millimetres. */
const LONGEST = 9;

/** How the cases of each goal came out, goals without a case and functions without one included. */
export function MatrixPages({ matrix, functions, caseCount, running, locale }: Props) {
  const most = Math.max(1, ...matrix.rows.flatMap(({ counts }) => counts));
  const legs = businessFunctions.map((one) => ({
    name: functionNames[one],
    count: functions.find(({ value }) => value === one)?.count ?? 0,
  }));
  return (
    <Sheet locale={locale} title={words.title} running={running}>
      <header className="cover is-brief is-long">
        <h1>{words.kind}</h1>
        <p className="lede">
          {caseCount === 0 ? words.none : words.lede(caseCount.toLocaleString(locale), caseCount === 1)}
        </p>
      </header>
      <main className="is-compared">
        {!matrix.complete && <p className="aside">{words.incomplete}</p>}
        <table className="matrix">
          <thead>
            <tr>
              <th>{words.goal}</th>
              {inOrder(BANDS, (band) => (
                <th>
                  <b>{bandHeads[band][0]}</b>
                  {bandHeads[band][1]}
                </th>
              ))}
              <th className="num">{words.all}</th>
            </tr>
          </thead>
          <tbody>{inOrder(matrix.rows, (row) => goalRow(row, most, locale))}</tbody>
        </table>
        <section>
          <h2>{words.functions}</h2>
          <ul className="functions">
            {inOrder(legs, ({ name, count }) => (
              <li>
                <b>{count.toLocaleString(locale)}</b>
                {name}
              </li>
            ))}
          </ul>
        </section>
      </main>
    </Sheet>
  );
}

function goalRow({ goal, counts }: MatrixRow, most: number, locale: string) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const of = (band: OutcomeBand) => counts[outcomeBands.indexOf(band)] ?? 0;
  if (all === 0)
    return (
      <tr className="is-none">
        <th dir="auto">{goal || words.noGoal}</th>
        <td colSpan={BANDS.length}>{words.noCase}</td>
        <td className="num">0</td>
      </tr>
    );
  return (
    <tr>
      <th dir="auto">{goal || words.noGoal}</th>
      {inOrder(BANDS, (band) => (
        <td>
          {of(band) > 0 && <Bar band={band} length={Math.max(1, (of(band) / most) * LONGEST)} />}
          {of(band).toLocaleString(locale)}
        </td>
      ))}
      <td className="num">{all.toLocaleString(locale)}</td>
    </tr>
  );
}

/** A number as a length; the number stands beside it. */
function Bar({ band, length }: { readonly band: OutcomeBand; readonly length: number }) {
  const width = `${length.toFixed(2)}mm`;
  return (
    <svg className={`bar band-${outcomeBands.indexOf(band)}`} width={width} aria-hidden="true">
      <rect width="100%" height="100%" />
    </svg>
  );
}
