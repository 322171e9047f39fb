import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { builtInMetric } from '../../../shared/core/metrics/catalogue.ts';
import { words } from '../words.ts';

/** How the metrics of a case are counted, at its end; nothing where none of them has words for it. */
export function DefinitionsPart({ rows }: { readonly rows: readonly MetricRow[] }) {
  const definitions = definitionsOf(rows);
  if (definitions.length === 0) return null;
  return (
    <section className="definitions">
      <h2>{words.definitions}</h2>
      <dl>
        {definitions.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Each definition once, by its name; a metric of the person's own by what they wrote of it. */
function definitionsOf(rows: readonly MetricRow[]): readonly (readonly [name: string, text: string])[] {
  const texts = rows.map(({ metric, meaning = '', definition }): readonly [string, string] => {
    const known = definition === undefined ? undefined : builtInMetric(definition);
    return known ? [known.name, known.text] : [metric.trim(), meaning.trim()];
  });
  return [...new Map(texts)].filter(([name, text]) => name !== '' && text !== '');
}
