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
import { pictureState } from './picture-state.ts';

/** Prints the brief of a plan, with pictures as published only. */
export async function renderPlanPages(
  notebook: Pick<Notebook, 'name' | 'attachments'>,
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
  const compose = () => composeBrief({ plan, brief, complete, pictures, paper, locale, date, notebook: notebook.name });
  return makePages(notebook.attachments, { title: planTitle(plan), compose, shown, warnings: [] }, surroundings);
}

async function publishedForPaper({ item }: PictureToLookAt, attachments: Pick<Notebook['attachments'], 'read'>) {
  const published = publishedItem(item);
  if (!published) return null;
  return { item: published, state: pictureState(published, await attachments.read(published.attachment)) };
}
