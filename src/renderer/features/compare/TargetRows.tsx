import {
  againstText,
  aimText,
  apartText,
  attainedText,
  reachedText,
} from '../../../shared/core/compare/compare-text.ts';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import type { ComparedTarget, TargetRow } from '../../../shared/core/compare/compared-targets.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import styles from './Compare.module.css';
import { words } from './words.ts';

/** A row for each metric that is counted alike: what was reached, how much of the aim that is, and the aim itself. */
export function TargetRows({
  cases,
  rows,
  locale,
}: {
  cases: readonly ComparedCase[];
  rows: readonly TargetRow[];
  locale: string;
}) {
  return rows.map((row) => (
    <tr key={row.key}>
      <th scope="row">
        <span className={styles.metric} dir="auto">
          {row.name || words.unnamed}
        </span>
        {row.apart.map((apart) => (
          <span key={apart.is} className={styles.under}>
            {apartText(apart, locale)}
          </span>
        ))}
      </th>
      {cases.map(({ id }, place) => (
        <td key={id}>
          <Reached cell={row.cells[place] ?? null} row={row} locale={locale} />
        </td>
      ))}
    </tr>
  ));
}

function Reached({ cell, row, locale }: { cell: ComparedTarget | null; row: TargetRow; locale: string }) {
  if (cell === null) return <span className={styles.missing}>{compareWords.noLine}</span>;
  const reference = row.cells.findIndex((one) => one !== null && one.actual !== null);
  const attained = attainedText(cell, locale);
  const lines = [aimText(cell, row.unit, locale), againstText(cell, row.unit, reference, locale)];
  return (
    <>
      <span className={cell.actual === null ? styles.missing : cell.level ? undefined : styles.actual} dir="auto">
        {reachedText(cell, row.unit, locale)}
      </span>
      {attained === '' ? null : (
        <span className={styles.degree}>
          {cell.role === 'goal' ? (
            <DegreeBar size="table" share={cell.attainment} band={bandOf(cell.attainment)} />
          ) : null}
          {attained}
        </span>
      )}
      {lines.map((line) =>
        line === '' ? null : (
          <span key={line} className={styles.under}>
            {line}
          </span>
        ),
      )}
    </>
  );
}
