import { comparedFactorText } from '../../../shared/core/compare/compare-text.ts';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import { type ComparedFactor, type FactorRow, sharing } from '../../../shared/core/compare/compared-factors.ts';
import styles from './Compare.module.css';

/** The reasons the cases name, those in common first: how sure each is of it, and what speaks for it. */
export function FactorRows({
  cases,
  rows,
  locale,
}: {
  cases: readonly ComparedCase[];
  rows: readonly FactorRow[];
  locale: string;
}) {
  return rows.map((row) => (
    <tr key={row.key}>
      <th scope="row">
        <span className={styles.metric} dir="auto">
          {row.name}
        </span>
        <span className={styles.under}>{compareWords.sharing[sharing(row)]}</span>
      </th>
      {cases.map(({ id }, place) => (
        <td key={id}>
          <Named cell={row.cells[place] ?? null} locale={locale} />
        </td>
      ))}
    </tr>
  ));
}

function Named({ cell, locale }: { cell: ComparedFactor | null; locale: string }) {
  if (cell === null) return <span className={styles.missing}>{compareWords.noFactor}</span>;
  return (
    <>
      {comparedFactorText(cell, locale)}
      {cell.speaksAgainst === '' ? null : (
        <span className={styles.under} dir="auto">
          {compareWords.against(cell.speaksAgainst)}
        </span>
      )}
    </>
  );
}
