import { shareText } from '../metrics/amount-text.ts';
import type { PlanningBrief } from './brief.ts';
import { briefWords } from './brief-words.ts';
import type { ChangeMade } from './parts/changes-applied.ts';
import type { ChangeLeft } from './parts/changes-never-applied.ts';
import type { PastReason } from './parts/reasons.ts';
import type { RoleHeld } from './parts/roles-held.ts';
import type { RuleFired } from './parts/rules-fired.ts';

/** How many cases match, and how they came out: the count, what follows it, and sentences about what is not known. */
export function matchText(
  { happened, degrees, neverRetooled }: PlanningBrief,
  complete: boolean,
  locale: string,
): { readonly matches: string; readonly spread: string; readonly more: string } {
  const share = (value: number) => shareText(value, locale);
  const spread =
    degrees === null
      ? ''
      : degrees.count === 1
        ? `, at ${share(degrees.median)}`
        : `, from ${share(degrees.least)} to ${share(degrees.most)}`;
  const unmeasured = happened.length - (degrees?.count ?? 0);
  const more = [
    degrees && degrees.count > 1 ? `Half reached ${share(degrees.median)} or less.` : '',
    unmeasured > 0 ? `${counted(unmeasured, locale)} not measured.` : '',
    neverRetooled > 0
      ? `${counted(neverRetooled, locale)} ${neverRetooled === 1 ? 'was' : 'were'} never retooled.`
      : '',
    complete ? '' : briefWords.incomplete,
  ];
  return {
    matches: `${counted(happened.length, locale)} earlier ${happened.length === 1 ? 'case matches' : 'cases match'}`,
    spread,
    more: more.filter((line) => line !== '').join(' '),
  };
}

/** In how many later cases a change could have been used. */
export function laterText({ laterCases }: Pick<ChangeLeft, 'laterCases'>, locale: string): string {
  return laterCases === 0 ? briefWords.noLater : briefWords.couldHave(counted(laterCases, locale), laterCases !== 1);
}

/** In how many cases a change was applied and how they came out, then how those without it did: one or two lines. */
export function appliedTexts(made: Omit<ChangeMade, 'text'>, locale: string): readonly string[] {
  const { cases, medianWith, medianWithout } = made;
  const where = `in ${casesText(cases, locale)}`;
  return [
    medianWith === null ? where : `${where}, median ${shareText(medianWith, locale)}`,
    ...(medianWithout === null ? [] : [`without it ${shareText(medianWithout, locale)}`]),
  ];
}

/** What the numbers said where a rule was triggered: the first reading, and in how many cases. */
export function firedText({ fired }: Pick<RuleFired, 'fired'>, locale: string): string {
  return `${fired[0]?.by ?? 'it happened'}, ${casesText(fired.length, locale)}`;
}

/** Whether a rule was acted on, in how many of its cases, and how late. */
export function actedText({ acted, fired, medianDays }: Omit<RuleFired, 'text'>, locale: string): string {
  if (acted === 0) return 'Not acted on';
  const days = medianDays ?? 0;
  const when = days === 0 ? 'on the day' : `median ${counted(days, locale)} ${days === 1 ? 'day' : 'days'} late`;
  const isOnly = acted === fired.length && acted === 1;
  return isOnly
    ? `Acted on, ${when}`
    : `Acted on in ${counted(acted, locale)} of ${counted(fired.length, locale)}, ${when}`;
}

/** In how many cases a reason had a part, and how they came out. */
export function reasonText({ cases, median }: Pick<PastReason, 'cases' | 'median'>, locale: string): string {
  const where = casesText(cases, locale);
  return median === null ? where : `${where}, median ${shareText(median, locale)}`;
}

/** In how many cases somebody held a role, or nobody, whichever says more. */
export function roleHeldText({ named, of }: Omit<RoleHeld, 'role'>, locale: string): string {
  const all = counted(of, locale);
  return named * 2 >= of
    ? briefWords.namedIn(counted(named, locale), all)
    : briefWords.nobodyIn(counted(of - named, locale), all);
}

function casesText(count: number, locale: string): string {
  return `${counted(count, locale)} ${count === 1 ? 'case' : 'cases'}`;
}

function counted(value: number, locale: string): string {
  return value.toLocaleString(locale);
}
