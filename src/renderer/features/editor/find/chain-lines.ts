import { limits } from '../../../../shared/core/limits.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import type { CaseLine } from './case-lines.ts';

/** What people do online, link by link of the chain under the metrics. */
export function chainLines({ chain = [] }: CaseFields): readonly CaseLine[] {
  return chain.map(({ id, behaviour }) => ({
    key: `chain ${id}`,
    text: behaviour,
    most: limits.captionLength,
    to: {
      write: (fields, text) => ({
        chain: (fields.chain ?? []).map((link) => (link.id === id ? { ...link, behaviour: text } : link)),
      }),
    },
  }));
}
