import type { Figure, MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { printedFigure } from '../printed-figure.ts';
import { words } from '../words.ts';

interface Props {
  readonly rows: readonly MetricRow[];
  readonly locale: string;
}

/** The metrics of a case; a missing figure is a dash, never a nought. */
export function MetricsTable({ rows, locale }: Props) {
  const withNotes = rows.some((row) => row.note.trim() !== '');
  return (
    <table className="metrics">
      <thead>
        <tr>
          <th scope="col">{words.metric}</th>
          <th scope="col" className="num">
            {words.target}
          </th>
          <th scope="col" className="num">
            {words.actual}
          </th>
          {withNotes && (
            <th scope="col" className="note">
              {words.note}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.metric}</td>
            <td className="num">{shown(row.target, locale)}</td>
            <td className="num strong">{shown(row.actual, locale)}</td>
            {withNotes && <td className="note">{row.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(figure: Figure | null, locale: string): string {
  return figure ? printedFigure(figure, locale) : words.missing;
}
