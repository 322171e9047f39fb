import { dayFormat, numberFormat } from '../locale-formats.ts';
import { daysBetween, type LoopState, type LoopStep, loopSteps } from './loop.ts';

/** What the steps are called. */
export const stepNames: Readonly<Record<LoopStep, string>> = {
  measured: 'Measured',
  acknowledged: 'Acknowledged',
  analysed: 'Analysed',
  retooled: 'Retooled',
};

/** The step that is waited for: the first that is not done; null where all are. */
export function nextStep(loop: readonly LoopState[]): LoopStep | null {
  return loop.find(({ done }) => !done)?.step ?? null;
}

/**
 * What stands under a step: its day, or that it is not done yet; under the next one also for how many days it has been
 * waited for since the last step before it. `today` is null where a number of days would soon be wrong, as on paper.
 */
export function stepText(loop: readonly LoopState[], step: LoopStep, today: string | null, locale: string): string {
  const state = loop.find((one) => one.step === step);
  if (state?.done) return state.on === null ? 'done' : stepDay(state.on, today, locale);
  const since = loop
    .slice(0, loopSteps.indexOf(step))
    .map(({ on }) => on)
    .filter((on) => on !== null)
    .sort()
    .at(-1);
  if (today === null || since === undefined || nextStep(loop) !== step) return 'not yet';
  const days = daysBetween(since, today);
  return days < 1 ? 'not yet' : `not yet, ${numberFormat(locale).format(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** How many steps are done, to be spoken where only their dots are shown. */
export function stepsDone(loop: readonly boolean[]): string {
  return `${loop.filter(Boolean).length} of ${loop.length} steps`;
}

// The year goes without saying where it is this one.
function stepDay(day: string, today: string | null, locale: string): string {
  const year = today?.slice(0, 4) === day.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = dayFormat(locale, { day: 'numeric', month: 'long', ...year });
  return format.format(new Date(`${day}T00:00:00Z`));
}
