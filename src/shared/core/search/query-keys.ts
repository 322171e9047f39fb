import { type BusinessFunction, caseStatuses } from '../case-study/case-study.ts';
import { type FacetKind, type HasValue, type IsValue, isValues, type LoopPlace } from '../facts/facet.ts';
import { folded } from '../folded.ts';
import { quoted } from '../isolated.ts';
import type { OutcomeBand } from '../outcome/band.ts';
import { failed, type Result, success } from '../result.ts';
import { shortened } from '../shortened.ts';
import type { QueryCondition } from './case-query.ts';
import { daysIn, monthPrefix } from './query-days.ts';
import { degreeRange } from './query-degree.ts';

/** What may stand before a colon: how its value is read, and an example of it. */
interface QueryKey {
  readonly example: string;
  /** What its value is, in a sentence: "wants a number". */
  readonly wants: string;
  /** Null where the value is none. */
  readonly read: (value: string) => QueryCondition | null;
}

const named = (kind: FacetKind, wants: string, example: string): QueryKey => ({
  example,
  wants,
  read: (value) =>
    folded(value) === 'none' ? { by: 'none', kind } : { by: 'facet', kind, value: value.trim(), match: 'words' },
});

const oneOf = <Value extends string>(
  kind: FacetKind,
  example: string,
  choices: Readonly<Record<Value, readonly string[]>>,
): QueryKey => {
  const values = Object.keys(choices) as Value[];
  return {
    example,
    wants: `one of ${values.join(', ')}`,
    read(typed) {
      const word = folded(typed);
      const found = values.find((value) => [value, ...choices[value]].some((name) => folded(name) === word));
      return found === undefined ? null : { by: 'facet', kind, value: found, match: 'exact' };
    },
  };
};

const bands: Readonly<Record<OutcomeBand, readonly string[]>> = {
  met: [],
  'largely met': ['largely'],
  'partly met': ['partly'],
  'fell short': ['short'],
  'not measured yet': ['not measured', 'unmeasured', 'none'],
};
const has: Readonly<Record<HasValue, readonly string[]>> = {
  screenshot: ['screenshots', 'picture', 'pictures'],
  post: ['posts'],
  file: ['files'],
  keeper: ['keepers', 'star'],
  annotation: ['annotations', 'note', 'notes'],
  experiment: ['experiments', 'test', 'ab-test'],
  rule: ['rules'],
  change: ['changes'],
  timeline: [],
};
const is: Readonly<Record<IsValue, readonly string[]>> = { unlearned: [], learned: [], pinned: [] };
const steps: Readonly<Record<LoopPlace, readonly string[]>> = {
  measured: ['measure'],
  acknowledged: ['acknowledge'],
  analysed: ['analyse', 'analyze', 'analyzed'],
  retooled: ['retool'],
  finished: ['done'],
};
const functions: Readonly<Record<BusinessFunction, readonly string[]>> = {
  ...{ marketing: [], service: [], recruiting: [], PR: [], product: [], internal: [] },
};

const isOrStatus = oneOf('is', 'is:unlearned', is);
const status = oneOf('status', 'status:closed', { draft: [], 'in review': ['review'], closed: [] });
const band = oneOf('band', 'band:"fell short"', bands);
const DAY = 'a day, month or year';

/** Everything that may stand before a colon. */
export const queryKeys: Readonly<Record<string, QueryKey>> = {
  goal: named('goal', 'a goal', 'goal:awareness'),
  channel: named('channel', 'a channel', 'channel:instagram'),
  audience: named('audience', 'an audience', 'audience:parents'),
  content: named('content type', 'a kind of content', 'content:reel'),
  tag: named('tag', 'a tag', 'tag:"link in bio"'),
  function: oneOf('business function', 'function:service', functions),
  band,
  step: oneOf('loop', 'step:analysed', steps),
  has: oneOf('has', 'has:screenshot', has),
  is: {
    example: 'is:unlearned',
    wants: `one of ${[...isValues, ...caseStatuses].join(', ')}`,
    read: (value) => isOrStatus.read(value) ?? status.read(value),
  },
  status,
  // The words of a band are as good an answer as a number.
  outcome: { example: 'outcome:<40', wants: 'a number', read: (value) => degreeRange(value) ?? band.read(value) },
  before: { example: 'before:2024-06', wants: DAY, read: (value) => daysIn(value, 'before') },
  after: { example: 'after:2024-06', wants: DAY, read: (value) => daysIn(value, 'after') },
  since: { example: 'since:2024-06', wants: DAY, read: (value) => daysIn(value, 'since') },
  in: { example: 'in:2024', wants: 'a month or year', read: monthPrefix },
};

/** Reads the value of a key, or says what it wants. */
export function readCondition(name: string, value: string, typed: string): Result<QueryCondition, string> {
  const key = queryKeys[name];
  const condition = key && value.trim() !== '' ? key.read(value.trim()) : null;
  if (condition) return success(condition);
  const said = quoted(shortened(typed));
  return failed(key ? `${said} wants ${key.wants}, as in ${key.example}.` : `${said} is not known.`);
}
