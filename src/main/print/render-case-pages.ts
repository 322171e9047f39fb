import { type CaseStudy, displayTitle } from '../../shared/core/case-study/case-study.ts';
import { publishedItem } from '../../shared/core/case-study/published-item.ts';
import { localDay } from '../../shared/core/dates.ts';
import type { Failure } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { isAppliedIn } from '../../shared/core/learning/change-life.ts';
import { appliedIn } from '../../shared/core/learning/change-uses.ts';
import type { Result } from '../../shared/core/result.ts';
import { linkedCases } from '../../shared/core/rich-text/references.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composePage } from './compose-page.tsx';
import { type MadePages, makePages, type PrintSurroundings, printedDate } from './make-pages.ts';
import { openTwinWarnings } from './open-twin-warnings.ts';
import type { PictureState } from './page/page-context.ts';
import { pictureState } from './picture-state.ts';
import { words } from './words.ts';

/** Prints a case as it is on disk. A picture that cannot be shown has a sentence in its place; nothing is left out. */
export async function renderCasePages(
  notebook: Pick<Notebook, 'name' | 'cases' | 'attachments' | 'library'>,
  id: Ulid,
  options: PrintOptions,
  surroundings: PrintSurroundings,
): Promise<Result<MadePages, Failure>> {
  const read = await notebook.cases.read(id);
  if (!read.ok) return read;
  const { caseStudy, withheld } = publishedCase(read.value);
  const pictures = new Map<string, PictureState>();
  for (const item of caseStudy.evidence)
    if (item.kind === 'picture' && !withheld.has(item.id))
      pictures.set(item.id, pictureState(item, await notebook.attachments.read(item.attachment)));
  for (const id of withheld) pictures.set(id, 'not made');
  const shown = new Set<string>(
    caseStudy.evidence.flatMap((item) =>
      item.kind === 'picture' && pictures.get(item.id) === 'shown' ? item.attachment : [],
    ),
  );
  const today = localDay(surroundings.now());
  const { locale } = surroundings;
  const date = printedDate(surroundings);
  const planned = await notebook.library.past.changes({ are: 'for', id, campaign: caseStudy.campaign });
  const plannedHere = planned.rows.map(({ change, case: from }) => ({
    change,
    from: from.title,
    applied: isAppliedIn(change, id),
  }));
  const compose = () =>
    composePage({
      ...{ caseStudy, paper: options.paper, locale, date, notebook: notebook.name, pictures, today, plannedHere },
      ...linked(caseStudy, notebook.library),
    });
  const title = displayTitle(caseStudy.title);
  const warnings = [...openTwinWarnings(read.value), ...(planned.complete ? [] : [words.plannedUnknown])];
  return makePages(notebook.attachments, { title, compose, shown, warnings }, surroundings);
}

/** The case with every picture as it may leave the notebook, and the ids of those that have no such form now. */
function publishedCase(caseStudy: CaseStudy): { caseStudy: CaseStudy; withheld: ReadonlySet<string> } {
  const withheld = new Set<string>();
  const evidence = caseStudy.evidence.map((item) => {
    const published = item.kind === 'post' ? item : publishedItem(item);
    if (!published) withheld.add(item.id);
    return published ?? item;
  });
  return { caseStudy: { ...caseStudy, evidence }, withheld };
}

/** The present titles and degrees of the cases that the text or a change names, for those the notebook has. */
function linked({ document, changes = [] }: CaseStudy, library: Notebook['library']) {
  const named = changes.flatMap((change) => [
    ...(change.caseId ? [change.caseId] : []),
    ...appliedIn(change).map(({ caseId }) => caseId),
  ]);
  const known = [...linkedCases(document), ...named].flatMap((id) => {
    const title = library.titleOf(id);
    return title === null ? [] : [{ id, title }];
  });
  return {
    linkTitles: new Map<string, string>(known.map(({ id, title }) => [id, title])),
    linkDegrees: new Map<string, number | null>(known.map(({ id }) => [id, library.degreeOf(id)])),
  };
}
