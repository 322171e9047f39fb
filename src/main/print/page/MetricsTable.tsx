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
            <NumberCell figure={row.target} locale={locale} />
            <NumberCell figure={row.actual} locale={locale} strong />
            {withNotes && <td className="note">{row.note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Longer than any number: words that may be broken over lines. */
const LONGEST_NUMBER = 18;

function NumberCell({ figure, locale, strong = false }: { figure: Figure | null; locale: string; strong?: boolean }) {
  const text = figure ? printedFigure(figure, locale) : words.missing;
  const name = ['num', strong ? 'strong' : '', text.length > LONGEST_NUMBER ? '' : 'whole'].filter(Boolean).join(' ');
  return <td className={name}>{text}</td>;
}
