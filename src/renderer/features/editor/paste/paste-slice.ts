import { DOMParser, Fragment, type Mark, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';
import { cleanHtml } from './clean-html.ts';
import { type FoundPicture, takePictures } from './pictures-in.ts';

/** What is to be pasted: content of our schema, and the pictures its figures wait for. */
export interface Pasted {
  readonly slice: Slice;
  readonly pictures: readonly FoundPicture[];
}

/** Reads HTML from the clipboard or a drop into the schema. `isEvidence` says which figures are this case's own. */
export function sliceOfHtml(html: string, $context: ResolvedPos, isEvidence: (id: string) => boolean): Pasted {
  const root = cleanHtml(html);
  const pictures = takePictures(root, isEvidence);
  const slice = DOMParser.fromSchema($context.doc.type.schema).parseSlice(root, { context: $context });
  return { slice, pictures };
}

/** Plain text as it is: a paragraph for each line; an address alone becomes a link. In code, the very text. */
export function sliceOfText(text: string, $context: ResolvedPos): Pasted {
  const { schema } = $context.doc.type;
  if ($context.parent.type.spec.code) {
    const content = text === '' ? Fragment.empty : Fragment.from(schema.text(text.replace(/\r\n?/g, '\n')));
    return { slice: new Slice(content, 0, 0), pictures: [] };
  }
  const { paragraph } = schema.nodes;
  const marks = $context.marks();
  const blocks = text
    .split(/\r\n?|\n/)
    .map((line) => paragraph?.create(null, inlineOf(line, schema, marks)))
    .filter((block): block is Node => block !== undefined);
  return { slice: Slice.maxOpen(Fragment.from(blocks)), pictures: [] };
}

function inlineOf(line: string, schema: Schema, marks: readonly Mark[]): Node | null {
  if (line === '') return null;
  const link = schema.marks.link;
  const all = link && isSafeLink(line) ? link.create({ href: line }).addToSet(marks) : marks;
  return schema.text(line, all);
}
