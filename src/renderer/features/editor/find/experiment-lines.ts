import type { Experiment } from '../../../../shared/core/experiment/experiment.ts';
import { limits } from '../../../../shared/core/limits.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import type { CaseLine } from './case-lines.ts';

/** What is written in the A/B tests, in the order they show it. */
export function experimentLines({ experiments = [] }: CaseFields): readonly CaseLine[] {
  return experiments.flatMap(linesOf);
}

function linesOf(experiment: Experiment): readonly CaseLine[] {
  const line = (key: string, text: string, most: number, change: (one: Experiment, text: string) => Experiment) => ({
    key,
    text,
    most,
    to: {
      write: (fields: CaseFields, next: string): Partial<CaseFields> => ({
        experiments: (fields.experiments ?? []).map((one) => (one.id === experiment.id ? change(one, next) : one)),
      }),
    },
  });
  const own = (part: 'because' | 'changing' | 'willMove' | 'guardrails' | 'decisionNote') =>
    line(`experiment ${experiment.id} ${part}`, experiment[part], limits.captionLength, (one, text) => ({
      ...one,
      [part]: text,
    }));
  const short = (part: 'element' | 'metric') =>
    line(`experiment ${experiment.id} ${part}`, experiment[part] ?? '', limits.nameLength, (one, text) => ({
      ...one,
      [part]: text,
    }));
  return [
    ...[own('because'), own('changing'), own('willMove'), own('guardrails'), short('element'), short('metric')],
    ...experiment.variants.map(({ id, name }) =>
      line(`variant ${id} name`, name, limits.nameLength, (one, text) => ({
        ...one,
        variants: one.variants.map((variant) => (variant.id === id ? { ...variant, name: text } : variant)),
      })),
    ),
    ...(experiment.further ?? []).map(({ id, metric }) =>
      line(`further ${id} metric`, metric, limits.nameLength, (one, text) => ({
        ...one,
        further: (one.further ?? []).map((further) => (further.id === id ? { ...further, metric: text } : further)),
      })),
    ),
    own('decisionNote'),
  ];
}
