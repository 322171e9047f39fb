import { type CaseStudy, displayTitle } from '../../shared/core/case-study/case-study.ts';
import type { AttachedItem } from '../../shared/core/case-study/evidence-item.ts';
import { checkDocument } from '../../shared/core/rich-text/check-document.ts';
import type { RichTextDocument, RichTextNode } from '../../shared/core/rich-text/node.ts';
import { shownDocument } from '../../shared/core/rich-text/shown-document.ts';
import { baseStyles } from './base-styles.ts';
import { type ComposedPage, markupOf } from './composed-page.ts';
import { type FigurePlan, planFigures } from './figure-plan.ts';
import { CaseDocument } from './page/CaseDocument.tsx';
import { figureClass, type PictureState, type PlannedHere } from './page/page-context.ts';
import { shareOf } from './page/RichText.tsx';
import { pageStyles } from './page-styles.ts';
import { papers } from './paper.ts';
import { type PictureRoom, roomInEvidence, roomInText } from './picture-room.ts';
import { sourceAddress, sourceWords } from './source-words.ts';
import { words } from './words.ts';

/** What decides how a case looks on paper. The same values give the same page. */
export interface PageRequest {
  readonly caseStudy: CaseStudy;
  readonly paper: 'A4' | 'Letter';
  readonly locale: string;
  /** Already in the reader's form. */
  readonly date: string;
  /** The calendar day it is; absent for the day the case was saved. */
  readonly today?: string;
  readonly notebook: string;
  /** By evidence id; a picture not named is missing. */
  readonly pictures: ReadonlyMap<string, PictureState>;
  /** Present titles of the cases the text or a change names, by id. */
  readonly linkTitles: ReadonlyMap<string, string>;
  /** Their degrees, for those that are in the notebook. */
  readonly linkDegrees: ReadonlyMap<string, number | null>;
  /** What other cases planned to change in this one; absent for nothing. */
  readonly plannedHere?: readonly PlannedHere[];
}

/** Sets a case on paper. Every word of the person is escaped by the renderer or written as CSS escapes. */
export function composePage(request: PageRequest): ComposedPage {
  const { caseStudy, locale } = request;
  const sound = checkDocument(caseStudy.document).is === 'sound';
  const document = sound ? caseStudy.document : shownDocument(caseStudy.document);
  const plan = planFigures(caseStudy.evidence, document);
  const evidence = new Map(caseStudy.evidence.map((item) => [item.id as string, item]));
  const { pictures, linkTitles, linkDegrees } = request;
  const context = {
    locale,
    today: request.today ?? caseStudy.savedAt.slice(0, 10),
    plan,
    evidence,
    pictures,
    linkTitles,
    linkDegrees,
    plannedHere: request.plannedHere ?? [],
  };
  const running = {
    kind: words.kind,
    title: displayTitle(caseStudy.title),
    notebook: request.notebook,
    date: request.date,
  };
  const page = <CaseDocument caseStudy={caseStudy} document={document} context={context} running={running} />;
  return {
    html: markupOf(page),
    css: [baseStyles, pageStyles(papers[request.paper], running, roomsOf(request, document, plan))].join('\n'),
  };
}

function roomsOf({ caseStudy, paper }: PageRequest, document: RichTextDocument, plan: FigurePlan) {
  const rooms = new Map<string, PictureRoom>();
  for (const item of plan.rest)
    if (item.kind !== 'post')
      rooms.set(figureClass(plan.numbers.get(item.id) ?? 0), roomInEvidence(papers[paper], measured(item)));
  for (const figure of figureNodes(document)) {
    const item = caseStudy.evidence.find(({ id }) => id === figure.attrs?.evidence);
    const share = shareOf(figure);
    if (item && item.kind !== 'post')
      rooms.set(figureClass(plan.numbers.get(item.id) ?? 0, share), roomInText(papers[paper], measured(item), share));
  }
  return rooms;
}

// What stands under the picture takes room, whoever wrote it.
function measured(item: AttachedItem) {
  return { ...item, caption: [item.caption, sourceWords(item), sourceAddress(item)].filter(Boolean).join(' ') };
}

function figureNodes(node: RichTextNode): readonly RichTextNode[] {
  return node.type === 'figure' ? [node] : (node.content ?? []).flatMap(figureNodes);
}
