import type { WebPage } from '../../../shared/ipc/contract.ts';

/** Listed at most; those beyond are counted only. */
const MOST = 1_000;
const LONGEST_ADDRESS = 2_000;
const LONGEST_TITLE = 300;

/** The pages of an archive as they are found. */
export interface FoundPages {
  add(page: WebPage): void;
  readonly listed: readonly WebPage[];
  readonly count: number;
}

export function foundPages(): FoundPages {
  const listed: WebPage[] = [];
  const seen = new Set<string>();
  let count = 0;
  return {
    add({ url, title, at }) {
      const address = oneLine(url, LONGEST_ADDRESS);
      // The same page fetched twice at the same moment, as archives list redirects, is one.
      const key = `${address}\n${at}`;
      if (seen.has(key)) return;
      count += 1;
      if (listed.length >= MOST) return;
      seen.add(key);
      listed.push({ url: address, title: oneLine(title, LONGEST_TITLE), at: oneLine(at, 100) });
    },
    listed,
    get count() {
      return count;
    },
  };
}

/** Text of a foreign file as one line without invisible marks that could turn it round. */
function oneLine(text: string, longest: number): string {
  return text
    .slice(0, longest * 2)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}
