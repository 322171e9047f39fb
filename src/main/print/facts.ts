import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { functionNames } from '../../shared/core/facts/facet.ts';
import { isolated } from '../../shared/core/isolated.ts';
import { words } from './words.ts';

/** What stands under the title. Both lines may be empty. */
export interface Facts {
  /** What for, through what, when: "Applications, through Instagram and TikTok, 5 March – 18 April 2026". */
  readonly lede: string;
  /** Status, campaign and tags. */
  readonly details: readonly string[];
}

export function factsOf(caseStudy: CaseStudy, locale: string): Facts {
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  const campaign = caseStudy.campaign.trim();
  return {
    lede: purposeLine(caseStudy, locale),
    details: [
      campaign && `${words.campaign}: ${isolated(campaign)}`,
      ...labelled(words.audience, caseStudy.audiences, list),
      ...labelled(words.content, caseStudy.contentTypes, list),
      ...labelled(
        words.businessFunction,
        caseStudy.businessFunctions?.map((one) => functionNames[one]),
        list,
      ),
      ...named(caseStudy.tags),
      words.status[caseStudy.status],
    ].filter((part) => part !== ''),
  };
}

/** What for, through what, when; '' where nothing of it was said. */
export function purposeLine(
  { goals, channels, period }: Pick<CaseStudy, 'goals' | 'channels' | 'period'>,
  locale: string,
): string {
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  const through = list.format(named(channels));
  const line = [list.format(named(goals)), through && `${words.through} ${through}`, printedPeriod(period, locale)]
    .filter((part) => part !== '')
    .join(', ');
  return line.startsWith(words.through) ? `${line.slice(0, 1).toLocaleUpperCase(locale)}${line.slice(1)}` : line;
}

/** The days of a campaign as the locale writes a range; open ends are left open. Empty without a day. */
export function printedPeriod({ from, to }: CaseStudy['period'], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  if (from && to)
    return from <= to
      ? format.formatRange(day(from), day(to))
      : `${format.format(day(from))} – ${format.format(day(to))}`;
  if (from) return `${format.format(day(from))} –`;
  return to ? `– ${format.format(day(to))}` : '';
}

/** A label with the names that were said; none where there is none. */
export function labelled(label: string, names: readonly string[] = [], list: Intl.ListFormat): readonly string[] {
  const text = list.format(named(names));
  return text === '' ? [] : [`${label}: ${text}`];
}

function named(names: readonly string[]): string[] {
  return names.flatMap((name) => (name.trim() === '' ? [] : isolated(name.trim())));
}
