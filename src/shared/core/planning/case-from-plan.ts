import { businessFunctions, type CaseStudy, newCaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import type { Instant } from '../dates.ts';
import type { Ulid } from '../ids.ts';
import { daysBetween } from '../learning/loop.ts';
import { unitOf } from '../metrics/amount.ts';
import type { RichTextDocument } from '../rich-text/node.ts';
import type { DecisionRule } from '../rules/decision-rule.ts';
import type { FromCase, Plan } from './plan.ts';

/**
 * The case that begins with a plan: its goal, channels, audiences, kinds of content, business functions, dates and sentence;
 * the carried targets without what was reached, and the carried rules unanswered, each with the target it is about. Money
 * keeps the currency of the case it is from; amounts of a second one are left open, as nothing is converted. The plan it
 * came from stands in it. What was carried from a case that is not among `past` is left out.
 */
export function caseFromPlan(plan: Plan, past: readonly CaseStudy[], now: Instant, newId: () => Ulid): CaseStudy {
  const { metrics, idOf, currency, isOfOther } = carriedTargets(plan, past, newId);
  const rules = plan.carried.rules.flatMap((from): DecisionRule[] => {
    const study = find(past, from);
    const rule = study?.rules?.find(({ id }) => id === from.id);
    if (!study || !rule) return [];
    const metric = rule.metric === null ? null : (idOf(from.caseId, rule.metric) ?? null);
    const { event, writtenOn: _, ...kept } = rule;
    if (metric === null && !event) return [];
    const about = event ? { metric: null, event: { ...event, happened: null } } : { metric };
    const value = isOfOther(study, rule.metric) ? null : rule.value;
    return [
      { ...kept, ...about, value, id: newId(), by: dayOf(rule.by, study.period.from), answer: null, before: null },
    ];
  });
  const legs = businessFunctions.filter((leg) => plan.businessFunctions.includes(leg));
  const blank = newCaseStudy(newId(), now);
  return {
    ...blank,
    title: plan.title,
    campaign: plan.title,
    goals: plan.goal.trim() === '' ? [] : [plan.goal],
    channels: [...plan.channels],
    ...(plan.audiences.length > 0 ? { audiences: [...plan.audiences] } : {}),
    ...(plan.contentTypes.length > 0 ? { contentTypes: [...plan.contentTypes] } : {}),
    ...(legs.length > 0 ? { businessFunctions: legs } : {}),
    period: { ...plan.period },
    metrics: [...metrics],
    ...(currency === undefined ? {} : { currency }),
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

/**
 * The carried targets, those included that a carried rule is about; what each is called in the new case, and the currency of
 * those that are money: the first that one of their cases has.
 */
function carriedTargets({ carried }: Plan, past: readonly CaseStudy[], newId: () => Ulid) {
  const ids = new Map<string, Ulid>();
  const metrics: MetricRow[] = [];
  const key = (caseId: string, id: string) => `${caseId} ${id}`;
  const asked = [...carried.targets, ...rulesTargets(carried.rules, past)].flatMap(({ caseId, id }) => {
    const study = find(past, { caseId });
    const row = study?.metrics.find((one) => one.id === id);
    return study && row ? [{ study, row }] : [];
  });
  const money = asked.filter(({ row }) => unitOf(row) === 'currency');
  const currency = money.find(({ study }) => study.currency !== undefined)?.study.currency;
  const isOfOther = (study: CaseStudy, metric: string | null) =>
    study.currency !== undefined &&
    study.currency !== currency &&
    money.some((one) => one.study === study && one.row.id === metric);
  for (const { study, row } of asked) {
    if (ids.has(key(study.id, row.id))) continue;
    // The same metric from two cases is one target: the first one carried.
    const same = metrics.find((one) => one.metric === row.metric && one.definition === row.definition);
    const id = same?.id ?? newId();
    ids.set(key(study.id, row.id), id);
    if (!same) metrics.push({ ...asTarget(row), id, ...(isOfOther(study, row.id) ? noAmounts : {}) });
  }
  return { metrics, idOf: (caseId: string, id: string) => ids.get(key(caseId, id)), currency, isOfOther };
}

const noAmounts = { target: null, targetTo: null } as const satisfies Partial<MetricRow>;

function rulesTargets(rules: readonly FromCase[], past: readonly CaseStudy[]): readonly FromCase[] {
  return rules.flatMap((from) => {
    const metric = find(past, from)?.rules?.find(({ id }) => id === from.id)?.metric;
    return metric ? [{ caseId: from.caseId, id: metric }] : [];
  });
}

// What is aimed at, without what it started from and what was reached.
function asTarget({ levels, actualOn: _, ...row }: MetricRow): MetricRow {
  const unscored = levels ? { levels: { texts: levels.texts } } : {};
  return { ...row, ...unscored, actual: null, baseline: null, note: '', due: null };
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
