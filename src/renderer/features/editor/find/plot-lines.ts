import { ANNOTATION_LENGTH } from '../../../../shared/core/metrics/annotation.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import type { CaseLine } from './case-lines.ts';

/** The notes on the plots, by their days. They are written in a panel; the metric they belong to is on the screen. */
export function plotLines({ annotations = [] }: CaseFields): readonly CaseLine[] {
  return annotations
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ id, metric, text }) => ({
      key: `annotation ${id}`,
      text,
      most: ANNOTATION_LENGTH,
      near: { line: `metric ${metric} metric`, says: 'plot' },
      to: {
        write: (fields, next) => ({
          annotations: (fields.annotations ?? []).map((one) => (one.id === id ? { ...one, text: next } : one)),
        }),
      },
    }));
}
