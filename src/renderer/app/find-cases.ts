import { displayTitle } from '../../shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import type { LibraryRow } from '../../shared/ipc/contract.ts';
import { ask } from './api.ts';

/** A case that may be meant by what was typed. */
export interface FoundCase {
  readonly id: Ulid;
  readonly title: string;
  readonly about: string;
}

/** The same with its row of the list; what was typed is marked in `marks` as in a row's title. */
export interface FoundRow extends FoundCase {
  readonly marks: string;
  readonly summary: CaseSummary;
}

const MOST = 8;
/** Asked for beyond those shown, so that titles that fit come before texts that do. */
const MORE = 24;

/** The cases a person may mean, without those in `but`: by the notebook's own search, those whose title fits first. */
export async function findCases(typed: string, but: readonly Ulid[]): Promise<readonly FoundRow[]> {
  const query = { text: typed, sort: 'last edited', goal: null, offset: 0, limit: MOST + MORE + but.length } as const;
  const answer = await ask('library.page', query);
  if (!answer.ok) return [];
  const rows = answer.value.rows.filter(({ summary }) => !but.includes(summary.id));
  return [...rows.filter(inTitle), ...rows.filter((row) => !inTitle(row))]
    .slice(0, MOST)
    .map(({ summary, titleMarks }) => ({
      id: summary.id,
      title: displayTitle(summary.title),
      about: summary.goals[0] ?? summary.campaign,
      marks: titleMarks ?? displayTitle(summary.title),
      summary,
    }));
}

function inTitle({ titleMarks }: LibraryRow): boolean {
  return titleMarks?.includes('\u0001') ?? false;
}
