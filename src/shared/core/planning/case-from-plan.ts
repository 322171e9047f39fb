import { type CaseStudy, newCaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import type { Instant } from '../dates.ts';
import type { Ulid } from '../ids.ts';
import { daysBetween } from '../learning/loop.ts';
import type { RichTextDocument } from '../rich-text/node.ts';
import type { DecisionRule } from '../rules/decision-rule.ts';
import type { FromCase, Plan } from './plan.ts';

/**
 * The case that begins with a plan: its goal, channels, audience, dates and sentence; the carried targets without what
 * was reached, and the carried rules unanswered, each with the target it is about. The plan it came from stands in it.
 * What was carried from a case that is not among `past` is left out.
 */
export function caseFromPlan(plan: Plan, past: readonly CaseStudy[], now: Instant, newId: () => Ulid): CaseStudy {
  const { metrics, idOf } = carriedTargets(plan, past, newId);
  const rules = plan.carried.rules.flatMap((from): DecisionRule[] => {
    const study = find(past, from);
    const rule = study?.rules?.find(({ id }) => id === from.id);
    if (!study || !rule) return [];
    const metric = rule.metric === null ? null : (idOf(from.caseId, rule.metric) ?? null);
    const { event, writtenOn: _, ...kept } = rule;
    if (metric === null && !event) return [];
    const about = event ? { metric: null, event: { ...event, happened: null } } : { metric };
    return [{ ...kept, ...about, id: newId(), by: dayOf(rule.by, study.period.from), answer: null, before: null }];
  });
  const blank = newCaseStudy(newId(), now);
  return {
    ...blank,
    title: plan.title,
    campaign: plan.title,
    goals: plan.goal.trim() === '' ? [] : [plan.goal],
    channels: [...plan.channels],
    period: { ...plan.period },
    metrics: [...metrics],
    ...(rules.length > 0 ? { rules } : {}),
    plan: plan.id,
    document: withSummary(blank.document, plan.sentence.trim()),
  };
}

// A date of the past campaign is the same day of the new one; without a first day it says nothing here.
function dayOf(by: DecisionRule['by'], start: string | null): DecisionRule['by'] {
  if (by?.is !== 'date') return by;
  const day = start === null ? 0 : daysBetween(start, by.date) + 1;
  return day > 0 ? { is: 'day', day } : null;
}

/** The carried targets, those included that a carried rule is about; and what each is called in the new case. */
function carriedTargets({ carried }: Plan, past: readonly CaseStudy[], newId: () => Ulid) {
  const ids = new Map<string, Ulid>();
  const metrics: MetricRow[] = [];
  const key = (caseId: string, id: string) => `${caseId} ${id}`;
  const add = (from: FromCase) => {
    const row = find(past, from)?.metrics.find(({ id }) => id === from.id);
    if (!row || ids.has(key(from.caseId, row.id))) return;
    // The same metric from two cases is one target: the first one carried.
    const same = metrics.find((one) => one.metric === row.metric && one.definition === row.definition);
    const id = same?.id ?? newId();
    ids.set(key(from.caseId, row.id), id);
    if (same) return;
    metrics.push({ ...row, id, actual: null, baseline: null, note: '', due: null });
  };
  for (const from of carried.targets) add(from);
  for (const { caseId, id } of carried.rules) {
    const rule = find(past, { caseId })?.rules?.find((one) => one.id === id);
    if (rule?.metric) add({ caseId, id: rule.metric });
  }
  return { metrics, idOf: (caseId: string, id: string) => ids.get(key(caseId, id)) };
}

function find(past: readonly CaseStudy[], { caseId }: { readonly caseId: string }): CaseStudy | undefined {
  return past.find(({ id }) => id === caseId);
}

function withSummary(document: RichTextDocument, sentence: string): RichTextDocument {
  if (sentence === '') return document;
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }];
  return {
    ...document,
    content: document.content.map((section) => (section.attrs.kind === 'summary' ? { ...section, content } : section)),
  };
}
