import { expectationOf, withExpected, withSurprised } from '../../../../shared/core/learning/expectation.ts';
import { limits } from '../../../../shared/core/limits.ts';
import type { DecisionRule } from '../../../../shared/core/rules/decision-rule.ts';
import { withRule } from '../../../../shared/core/rules/rule-edits.ts';
import { withEntry, withWording } from '../../../../shared/core/timeline/timeline-edits.ts';
import { inTime, statementText, type TimelineEntry } from '../../../../shared/core/timeline/timeline-entry.ts';
import { currentSession } from '../../../app/session.ts';
import { today } from '../../../app/today.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import type { CaseLine } from './case-lines.ts';

/** The words of rules and of what is expected, in the order they are shown. Replacing in them counts as changing them. */
export function beforeLines(fields: CaseFields): readonly CaseLine[] {
  const { expected } = expectationOf(fields.expectation);
  return [...(fields.rules ?? []).flatMap(ruleLines), ...expectedLines(expected)];
}

/** The words of the timeline in the order of time; of a statement those of its last version. */
export function timelineLines(fields: CaseFields): readonly CaseLine[] {
  return inTime(fields.timeline ?? []).flatMap((entry): CaseLine[] => {
    const line = (part: string, text: string, next: (text: string) => Partial<TimelineEntry>): CaseLine => ({
      key: `entry ${entry.id} ${part}`,
      text,
      most: limits.captionLength,
      to: { write: ({ timeline = [] }, words) => ({ timeline: withEntry(timeline, entry.id, next(words)) }) },
    });
    return [
      line('text', entry.text, (text) => ({ text })),
      line('statement', statementText(entry), (text) => ({ statement: withWording(entry, text).statement })),
    ];
  });
}

/** What surprised us. */
export function surprisedLines({ expectation }: CaseFields): readonly CaseLine[] {
  return [
    {
      key: 'surprised',
      text: expectationOf(expectation).surprised,
      most: limits.captionLength,
      to: { write: (fields, text) => ({ expectation: withSurprised(fields.expectation, text) }) },
    },
  ];
}

function ruleLines({ id, event, action, owner, answer }: DecisionRule): readonly CaseLine[] {
  const line = (
    part: string,
    text: string,
    most: number,
    change: (text: string) => Partial<DecisionRule>,
  ): CaseLine => ({
    key: `rule ${id} ${part}`,
    text,
    most,
    to: {
      write: (fields, words) => ({
        rules: withRule(fields, id, change(words), { today: today(), locale: currentSession().locale }),
      }),
    },
  });
  const { nameLength, captionLength } = limits;
  return [
    ...(event ? [line('event', event.text, nameLength, (text) => ({ event: { ...event, text } }))] : []),
    line('action', action, nameLength, (text) => ({ action: text })),
    line('owner', owner, nameLength, (text) => ({ owner: text })),
    ...(answer?.is === 'not acted'
      ? [line('why', answer.why, captionLength, (why) => ({ answer: { ...answer, why } }))]
      : []),
  ];
}

function expectedLines(expected: string): readonly CaseLine[] {
  return [
    {
      key: 'expected',
      text: expected,
      most: limits.captionLength,
      to: {
        write: ({ expectation, period }, text) => ({
          expectation: withExpected(expectation, text, { start: period.from, today: today() }),
        }),
      },
    },
  ];
}
