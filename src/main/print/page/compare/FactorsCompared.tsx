import { comparedFactorText } from '../../../../shared/core/compare/compare-text.ts';
import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import { type FactorRow, sharing } from '../../../../shared/core/compare/compared-factors.ts';
import { inOrder } from '../in-order.ts';
import { CaseColumns } from './CaseColumns.tsx';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly rows: readonly FactorRow[];
  readonly locale: string;
}

/** The reasons the cases name: those in common first. */
export function FactorsCompared({ cases, rows, locale }: Props) {
  if (rows.length === 0) return <p className="aside">{words.noFactors}</p>;
  return (
    <CaseColumns cases={cases} label={words.factor}>
      {inOrder(rows, (row) => (
        <tr>
          <th>
            <span dir="auto">{row.name}</span>
            <small>{words.sharing[sharing(row)]}</small>
          </th>
          {inOrder(row.cells, (cell) =>
            cell === null ? (
              <td className="is-missing">{words.noFactor}</td>
            ) : (
              <td>{comparedFactorText(cell, locale)}</td>
            ),
          )}
        </tr>
      ))}
    </CaseColumns>
  );
}
