import { DOMParser, Fragment, type Mark, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';
import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';
import { readTsv, tableInText } from '../../../../shared/core/rich-text/tsv.ts';
import { mayHoldEmbed } from '../embeds/embed-element.ts';
import { cleanHtml } from './clean-html.ts';
import { tableOfText, withSquareTables } from './pasted-tables.ts';
import { type FoundPicture, takePictures } from './pictures-in.ts';
import { embedFigures, takePosts } from './posts-in.ts';

/** What is to be pasted: content of our schema, and the pictures its figures wait for. */
export interface Pasted {
  readonly slice: Slice;
  readonly pictures: readonly FoundPicture[];
  /** Posts its figures show, to be added to the evidence with it. */
  readonly posts: readonly PostItem[];
}

/** Reads HTML from the clipboard or a drop into the schema. `isEvidence` says which figures are this case's own. */
export function sliceOfHtml(html: string, $context: ResolvedPos, isEvidence: (id: string) => boolean): Pasted {
  const root = cleanHtml(html, mayHoldEmbed(html) ? embedFigures(html) : () => null);
  const posts = takePosts(root, isEvidence);
  const isKnown = (id: string) => isEvidence(id) || posts.some((post) => post.id === id);
  const pictures = takePictures(root, isKnown);
  looseReferences(root, isKnown);
  const slice = DOMParser.fromSchema($context.doc.type.schema).parseSlice(root, { context: $context });
  return { slice: withSquareTables(slice), pictures, posts };
}

/** References to figures that are not here become the words they were copied as. */
function looseReferences(root: DocumentFragment, isKnown: (id: string) => boolean): void {
  for (const reference of root.querySelectorAll('a[data-figure]'))
    if (!isKnown(reference.getAttribute('data-figure') ?? '')) reference.replaceWith(...reference.childNodes);
}

/**
 * Plain text as it is: a paragraph for each line. In code, the very text. When it `isRead`, an address alone on a line
 * becomes a link, and what looks like the cells of a spreadsheet a table.
 */
export function sliceOfText(text: string, $context: ResolvedPos, isRead: boolean): Pasted {
  const { schema } = $context.doc.type;
  if ($context.parent.type.spec.code) {
    const content = text === '' ? Fragment.empty : Fragment.from(schema.text(text.replace(/\r\n?/g, '\n')));
    return { slice: new Slice(content, 0, 0), pictures: [], posts: [] };
  }
  const table = isRead ? tableIn(text, $context) : null;
  if (table) return { slice: Slice.maxOpen(Fragment.from(table)), pictures: [], posts: [] };
  const { paragraph } = schema.nodes;
  const marks = $context.marks();
  const blocks = text
    .split(/\r\n?|\n/)
    .map((line) => paragraph?.create(null, inlineOf(line, schema, marks, isRead)))
    .filter((block): block is Node => block !== undefined);
  return { slice: Slice.maxOpen(Fragment.from(blocks)), pictures: [], posts: [] };
}

/** In a table, a single row of cells is one too. */
function tableIn(text: string, $context: ResolvedPos): Node | null {
  const isInCell = $context.depth > 1 && /^table(Cell|Header)$/.test($context.node(-1).type.name);
  const rows = isInCell && text.includes('\t') ? readTsv(text) : tableInText(text);
  return rows && tableOfText(rows, $context.doc.type.schema);
}

function inlineOf(line: string, schema: Schema, marks: readonly Mark[], links: boolean): Node | null {
  if (line === '') return null;
  const link = schema.marks.link;
  const all = links && link && isSafeLink(line) ? link.create({ href: line }).addToSet(marks) : marks;
  return schema.text(line, all);
}
