import { publishedItem } from '../../shared/core/case-study/published-item.ts';
import type { Failure } from '../../shared/core/failure.ts';
import { keptBrief } from '../../shared/core/planning/brief-lines.ts';
import type { PictureToLookAt } from '../../shared/core/planning/parts/evidence-to-look-at.ts';
import type { Plan } from '../../shared/core/planning/plan.ts';
import type { Result } from '../../shared/core/result.ts';
import type { BriefAnswer, PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composeBrief, planTitle } from './compose-brief.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';
import type { BriefPicture } from './page/plan/brief-context.ts';
import { pageCount } from './page-count.ts';
import { pictureState } from './picture-state.ts';
import { type BriefLength, briefLengths } from './short-brief.ts';

/** A brief is read before a meeting, not in one. */
const PAGES = 3;

/**
 * Prints the brief of a plan on at most three pages where its ticked lines and notes leave room for that: how many lines of
 * each part fit is known only once they are printed. Pictures are shown as published only.
 */
export async function renderPlanPages(
  notebook: Pick<Notebook, 'name'> & { readonly attachments: Pick<Notebook['attachments'], 'read'> },
  plan: Plan,
  { brief, complete }: BriefAnswer,
  { paper }: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const titles = new Map<string, string>(brief.happened.map(({ caseId, title }) => [caseId, title]));
  const pictures: BriefPicture[] = [];
  for (const picture of keptBrief(brief, plan).pictures) {
    const published = await publishedForPaper(picture, notebook.attachments);
    if (published) pictures.push({ ...published, title: titles.get(picture.caseId) ?? '' });
  }
  const shown = new Set<string>(pictures.flatMap(({ item, state }) => (state === 'shown' ? item.attachment : [])));
  const { locale } = surroundings;
  const date = printedDate(surroundings);
  const made = (length: BriefLength) => {
    const compose = () =>
      composeBrief({ plan, brief, complete, pictures, length, paper, locale, date, notebook: notebook.name });
    return makePages(notebook.attachments, { title: planTitle(plan), compose, shown, warnings: [] }, surroundings);
  };
  let pages = await made(briefLengths[0]);
  for (const length of briefLengths.slice(1)) {
    if (!pages.ok || (pageCount(pages.value.bytes) ?? 0) <= PAGES) break;
    pages = await made(length);
  }
  return pages;
}

async function publishedForPaper({ item }: PictureToLookAt, attachments: Pick<Notebook['attachments'], 'read'>) {
  const published = publishedItem(item);
  if (!published) return null;
  return { item: published, state: pictureState(published, await attachments.read(published.attachment)) };
}
