import type { Figure, MetricRow } from '../../../../shared/core/case-study/metric-row.ts';
import { namesIn, namesText } from '../../../../shared/core/case-study/names-text.ts';
import { roleNames, roleOf, withRole } from '../../../../shared/core/case-study/roles.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { type Levels, levelText, qualitativeLevels, withLevelText } from '../../../../shared/core/metrics/levels.ts';
import { latestReading } from '../../../../shared/core/metrics/reading.ts';
import { inGroups } from '../../../../shared/core/outcome/target-groups.ts';
import { today } from '../../../app/today.ts';
import type { CaseFields } from '../fields/case-fields.ts';

/** What a line belongs to that is written in a place of its own. */
export type FarLine = 'picture' | 'drawing' | 'source' | 'outcome' | 'metric' | 'plot' | 'factor' | 'change';

/** A line of a case beside its text: a title, a caption, a cell of the metrics. */
export interface CaseLine {
  /** The same as `data-line` of the inputs it is written in; theirs is `section` for every added section's title. */
  readonly key: string;
  readonly text: string;
  /** Characters it may have. */
  readonly most: number;
  /** For a line that is written elsewhere: the one on the screen that it belongs to. */
  readonly near?: { readonly line: string; readonly says: FarLine };
  /** Where the change goes: into the fields, or into the title of the section at a position. */
  readonly to: { readonly write: WriteLine } | { readonly section: number };
}

type WriteLine = (fields: CaseFields, text: string) => Partial<CaseFields>;

/** Reads a typed figure, and writes it, the way the metrics table does. */
export interface Numbers {
  readonly read: (typed: string) => Figure | null;
  readonly text: (figure: Figure | null | undefined) => string;
}

/** The lines above the text. */
export function headLines(fields: CaseFields): readonly CaseLine[] {
  const { title, campaign } = fields;
  const most = limits.nameLength;
  // As a whole no longer than one name may be: then no name in it is ever cut.
  const names = (field: 'goals' | 'channels' | 'tags' | 'audiences' | 'contentTypes'): CaseLine => ({
    key: field,
    text: namesText(fields[field] ?? []),
    most,
    to: { write: (_, text) => ({ [field]: namesIn(text) }) },
  });
  return [
    { key: 'title', text: title, most, to: { write: (_, text) => ({ title: text }) } },
    names('goals'),
    { key: 'campaign', text: campaign, most, to: { write: (_, text) => ({ campaign: text }) } },
    names('channels'),
    names('tags'),
    // Shown only where something is said.
    ...(['audiences', 'contentTypes'] as const).filter((field) => fields[field]?.length).map(names),
    ...outcomeLines(fields),
  ];
}

// Written in panels of the outcome, which stands under the title.
function outcomeLines({ outcome }: CaseFields): readonly CaseLine[] {
  const { acknowledged, override } = outcome ?? {};
  const line = (key: string, text: string, write: WriteLine): CaseLine => ({
    key,
    text,
    most: limits.captionLength,
    near: { line: 'title', says: 'outcome' },
    to: { write },
  });
  return [
    ...(acknowledged
      ? [
          line('acknowledged', acknowledged.sentence, (fields, sentence) => ({
            outcome: { ...fields.outcome, acknowledged: { ...acknowledged, sentence } },
          })),
        ]
      : []),
    ...(override
      ? [
          line('judgement', override.reason, (fields, reason) => ({
            outcome: { ...fields.outcome, override: { ...override, reason } },
          })),
        ]
      : []),
  ];
}

/** The title of an added section, the how-manieth of them. */
export function sectionLine(index: number, position: number, title: string): CaseLine {
  return { key: `section ${index}`, text: title, most: limits.nameLength, to: { section: position } };
}

/** The cells of the metrics, row by row as the table shows them. */
export function metricLines(fields: CaseFields, numbers: Numbers): readonly CaseLine[] {
  return inGroups(fields.metrics).flatMap((row) => {
    const { id, metric, baseline, target, actual, due, note } = row;
    const line = (
      column: string,
      text: string,
      most: number,
      change: (text: string) => Partial<MetricRow>,
    ): CaseLine => ({
      key: `metric ${id} ${column}`,
      text,
      most,
      to: {
        write: (fields, next) => ({
          metrics: fields.metrics.map((row) => (row.id === id ? { ...row, ...change(next) } : row)),
        }),
      },
    });
    const noted = line('note', note, limits.captionLength, (text) => ({ note: text }));
    if (row.levels)
      return [
        line('metric', metric, limits.nameLength, (text) => ({ metric: text })),
        noted,
        ...levelLines(id, row.levels),
      ];
    return [
      line('metric', metric, limits.nameLength, (text) => ({ metric: text })),
      line('baseline', numbers.text(baseline), limits.nameLength, (text) => ({ baseline: numbers.read(text) })),
      line('target', numbers.text(target), limits.nameLength, (text) => ({ target: numbers.read(text) })),
      // A reading stands in the place of what was typed.
      ...(latestReading(fields.readings ?? [], id, due ?? null)
        ? []
        : [line('actual', numbers.text(actual), limits.nameLength, (text) => ({ actual: numbers.read(text) }))]),
      noted,
    ];
  });
}

// Written in a window of their own; there as here, what they were before the campaign is kept.
function levelLines(id: string, { texts, score }: Levels): readonly CaseLine[] {
  const line = (
    part: string,
    text: string,
    change: (levels: Levels, text: string, start: string | null) => Levels,
  ): CaseLine => ({
    key: `metric ${id} ${part}`,
    text,
    most: limits.captionLength,
    near: { line: `metric ${id} metric`, says: 'metric' },
    to: {
      write: (fields, next) => ({
        metrics: fields.metrics.map((row) =>
          row.id === id && row.levels ? { ...row, levels: change(row.levels, next, fields.period.from) } : row,
        ),
      }),
    },
  });
  return [
    ...qualitativeLevels.map((level) =>
      line(`level ${level}`, levelText(texts, level), (levels, text, start) =>
        withLevelText(levels, level, text, { start, today: today() }),
      ),
    ),
    ...(score
      ? [
          line('why', score.why, (levels, why) =>
            levels.score ? { ...levels, score: { ...levels.score, why } } : levels,
          ),
        ]
      : []),
  ];
}

/** The names under the text. */
export function footLines({ roles }: CaseFields): readonly CaseLine[] {
  return roleNames.map((name) => ({
    key: `role ${name}`,
    text: roleOf(roles, name).name,
    most: limits.nameLength,
    to: { write: (fields, text) => ({ roles: withRole(fields.roles, name, { name: text }) }) },
  }));
}
