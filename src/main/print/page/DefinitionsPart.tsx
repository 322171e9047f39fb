import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { builtInMetric } from '../../../shared/core/metrics/catalogue.ts';
import { words } from '../words.ts';

/** How the metrics of a case are counted, at its end; nothing where none of them is a built-in one that needs words. */
export function DefinitionsPart({ rows }: { readonly rows: readonly MetricRow[] }) {
  const ids = new Set(rows.flatMap(({ definition }) => definition ?? []));
  const definitions = [...ids].flatMap((id) => builtInMetric(id) ?? []).filter(({ text }) => text !== '');
  if (definitions.length === 0) return null;
  return (
    <section className="definitions">
      <h2>{words.definitions}</h2>
      <dl>
        {definitions.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
