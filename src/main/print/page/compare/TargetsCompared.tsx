import {
  againstText,
  aimText,
  apartText,
  attainedText,
  reachedText,
} from '../../../../shared/core/compare/compare-text.ts';
import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import type { ComparedTarget, TargetRow } from '../../../../shared/core/compare/compared-targets.ts';
import { bandOf } from '../../../../shared/core/outcome/band.ts';
import { words as pageWords } from '../../words.ts';
import { DegreeBar } from '../DegreeBar.tsx';
import { inOrder } from '../in-order.ts';
import { CaseColumns } from './CaseColumns.tsx';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly rows: readonly TargetRow[];
  readonly locale: string;
}

/** The targets of the cases: a row for each metric that is counted alike. */
export function TargetsCompared({ cases, rows, locale }: Props) {
  if (rows.length === 0) return <p className="aside">{words.noTargets}</p>;
  return (
    <CaseColumns cases={cases} label={words.metric}>
      {inOrder(rows, (row) => (
        <tr>
          <th>
            <span dir="auto">{row.name || pageWords.unnamedMetric}</span>
            {inOrder(row.apart, (apart) => (
              <small>{apartText(apart, locale)}</small>
            ))}
          </th>
          {inOrder(row.cells, (cell) =>
            cell === null ? (
              <td className="is-missing">{words.noLine}</td>
            ) : (
              <td>
                <Reached cell={cell} row={row} locale={locale} />
              </td>
            ),
          )}
        </tr>
      ))}
    </CaseColumns>
  );
}

function Reached({
  cell,
  row,
  locale,
}: {
  readonly cell: ComparedTarget;
  readonly row: TargetRow;
  readonly locale: string;
}) {
  const reference = row.cells.findIndex((one) => one !== null && one.actual !== null);
  const attained = attainedText(cell, locale);
  const lines = [aimText(cell, row.unit, locale), againstText(cell, row.unit, reference, locale)];
  return (
    <>
      <b className={cell.actual === null ? 'is-missing' : 'actual'}>{reachedText(cell, row.unit, locale)}</b>
      {attained !== '' && (
        <span className="attained">
          {cell.role === 'goal' && <DegreeBar share={cell.attainment} band={bandOf(cell.attainment)} />}
          {attained}
        </span>
      )}
      {inOrder(
        lines.filter((line) => line !== ''),
        (line) => (
          <span>{line}</span>
        ),
      )}
    </>
  );
}
