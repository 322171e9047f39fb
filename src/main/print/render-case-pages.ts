import { type CaseStudy, displayTitle } from '../../shared/core/case-study/case-study.ts';
import { publishedItem } from '../../shared/core/case-study/published-item.ts';
import { localDay } from '../../shared/core/dates.ts';
import { fileNameFor } from '../../shared/core/export/file-name.ts';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { appliedIn } from '../../shared/core/learning/change-uses.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import { linkedCases } from '../../shared/core/rich-text/references.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import { mediaOf } from '../app/media.ts';
import type { Notebook } from '../storage/notebook.ts';
import { composePage } from './compose-page.tsx';
import { bundledFonts } from './fonts.ts';
import { openTwinWarnings } from './open-twin-warnings.ts';
import type { PictureState } from './page/page-context.ts';
import { pictureState } from './picture-state.ts';
import type { Printable, Printer } from './printable.ts';

/** What printing needs from outside. */
export interface PrintSurroundings {
  readonly print: Printer;
  /** BCP 47; decides numbers, dates and the document's language. */
  readonly locale: string;
  readonly now: () => Date;
  /** Told what went wrong, for the log. */
  readonly report: (error: unknown) => void;
}

/** The pages of a case as a PDF. */
export interface CasePages {
  readonly bytes: Uint8Array;
  /** To suggest when saving. */
  readonly fileName: string;
  /** What a person should know before they hand the pages on. */
  readonly warnings: readonly string[];
}

/** Prints a case as it is on disk. A picture that cannot be shown has a sentence in its place; nothing is left out. */
export async function renderCasePages(
  notebook: Pick<Notebook, 'name' | 'cases' | 'attachments' | 'library'>,
  id: Ulid,
  options: PrintOptions,
  { print, locale, now, report }: PrintSurroundings,
): Promise<Result<CasePages, Failure>> {
  const read = await notebook.cases.read(id);
  if (!read.ok) return read;
  const { caseStudy, withheld } = publishedCase(read.value);
  const pictures = new Map<string, PictureState>();
  for (const item of caseStudy.evidence)
    if (item.kind === 'picture' && !withheld.has(item.id))
      pictures.set(item.id, pictureState(item, await notebook.attachments.read(item.attachment)));
  for (const id of withheld) pictures.set(id, 'not made');
  const known = new Set<string>(
    caseStudy.evidence.flatMap((item) =>
      item.kind === 'picture' && pictures.get(item.id) === 'shown' ? item.attachment : [],
    ),
  );
  const fonts = bundledFonts();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now());
  try {
    const composed = composePage({
      ...{ caseStudy, paper: options.paper, locale, date, notebook: notebook.name, pictures },
      ...linked(caseStudy, notebook.library),
      today: localDay(now()),
    });
    const page: Printable = {
      html: composed.html,
      css: `${fonts.rules}\n${composed.css}`,
      fonts: fonts.files,
      picture: async (attachment) => {
        const bytes = known.has(attachment) ? await notebook.attachments.read(attachment) : null;
        return bytes && { bytes, media: mediaOf(bytes) };
      },
    };
    const fileName = fileNameFor(displayTitle(caseStudy.title), 'pdf');
    return success({ bytes: await print(page), fileName, warnings: openTwinWarnings(read.value) });
  } catch (error) {
    report(error);
    return failed(failureOf('print failed'));
  }
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
