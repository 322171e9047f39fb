import type { Experiment } from '../../shared/core/experiment/experiment.ts';
import { countText } from '../../shared/core/experiment/figure-text.ts';
import { planText } from '../../shared/core/experiment/plan-text.ts';
import { words } from './experiment-words.ts';
import { printedPeriod } from './facts.ts';

/** What was changed, what decides, when it was shown and what was planned, in one line; '' where nothing is said. */
export function experimentFacts(experiment: Experiment, locale: string): string {
  const { element = '', metric, guardrails, direction, from, to, plannedTo, plannedSample, plan, measure } = experiment;
  const period = printedPeriod({ from, to }, locale);
  const planned = plannedTo === null ? '' : printedPeriod({ from: plannedTo, to: plannedTo }, locale);
  return [
    element.trim() && words.element(element.trim()),
    metric.trim() && words.decides(metric.trim()),
    direction === 'lower' ? words.lessIsBetter : '',
    period && words.testedOn(period),
    planned && words.plannedUntil(planned),
    plannedSample === null
      ? ''
      : [words.plannedEach(countText(plannedSample, locale)), plan ? planText(plan, measure, locale) : '']
          .filter(Boolean)
          .join(' '),
    guardrails.trim() && words.mustNotWorsen(guardrails.trim()),
  ]
    .filter(Boolean)
    .join(' · ');
}
