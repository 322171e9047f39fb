import type { CaseStudy } from '../case-study/case-study.ts';
import type { Experiment } from '../experiment/experiment.ts';
import type { Change } from '../learning/change.ts';
import type { Expectation } from '../learning/expectation.ts';
import type { Factor } from '../learning/factor.ts';
import type { DecisionRule } from '../rules/decision-rule.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';

/** The words of what a case said it would do, what came of it, and what it led to; in the order a reader meets them. */
export function learnedText(caseStudy: CaseStudy): readonly string[] {
  const { expectation, annotations = [], rules = [], experiments = [], timeline = [] } = caseStudy;
  const { factors = [], changes = [] } = caseStudy;
  return [
    ...expectationWords(expectation),
    ...annotations.map(({ text }) => text),
    ...rules.flatMap(ruleWords),
    ...experiments.flatMap(experimentText),
    ...timeline.flatMap(entryWords),
    ...factors.flatMap(factorWords),
    ...changes.flatMap(changeWords),
  ];
}

function factorWords({ text, speaksFor = '', speaksAgainst = '', couldAlsoBe = '' }: Factor): readonly string[] {
  return [text, speaksFor, speaksAgainst, couldAlsoBe];
}

function changeWords({ text, owner, campaign = '', why = '' }: Change): readonly string[] {
  return [text, owner, campaign, why];
}

function experimentText(experiment: Experiment): readonly string[] {
  const { because, changing, willMove, element = '', metric, guardrails, decisionNote } = experiment;
  return [
    ...[because, changing, willMove, element, metric, guardrails],
    ...experiment.variants.map(({ name }) => name),
    ...(experiment.further ?? []).map((further) => further.metric),
    ...[experiment.decision ?? '', decisionNote],
  ];
}

function ruleWords({ removed, event, action, owner, answer, before }: DecisionRule): readonly string[] {
  const why = answer?.is === 'not acted' ? answer.why : '';
  return [removed?.metric ?? '', event?.text ?? '', action, owner, why, before?.text ?? ''];
}

function expectationWords(expectation: Expectation | undefined): readonly string[] {
  return [expectation?.expected ?? '', expectation?.before?.text ?? '', expectation?.surprised ?? ''];
}

function entryWords({ text, statement }: TimelineEntry): readonly string[] {
  return [text, ...(statement?.versions ?? []).map((version) => version.text)];
}
