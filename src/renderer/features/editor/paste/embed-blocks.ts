import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { EmbedPart } from '../embeds/embed-code.ts';
import { postItem } from '../embeds/post-item.ts';
import { fieldsIn, setField } from '../fields/fields-plugin.ts';
import { figurePlace, sectionKindAt } from '../figures/figure-place.ts';

/** A change that brings posts into a case, and the posts it brings. */
export interface PostsIn {
  readonly transaction: Transaction;
  readonly items: readonly PostItem[];
}

/** Adds items to the evidence. */
export function withPosts(transaction: Transaction, state: EditorState, items: readonly PostItem[]): Transaction {
  return items.length === 0
    ? transaction
    : setField(transaction, state, 'evidence', [...fieldsIn(state).evidence, ...items]);
}

/**
 * Puts the parts of pasted embed code at a place as blocks, and their posts among the evidence: one change for undo. An
 * empty line gives its place to them; the Evidence section shows posts in its own list.
 */
export function insertEmbeds(
  transaction: Transaction,
  state: EditorState,
  parts: readonly EmbedPart[],
  place: number,
): PostsIn {
  const { doc } = transaction;
  const inText = sectionKindAt(doc, place) !== 'evidence';
  const items: PostItem[] = [];
  const blocks: Node[] = [];
  for (const part of parts) {
    const item = part.is === 'post' ? postItem(part.post) : null;
    if (item) items.push(item);
    blocks.push(...blocksOf(part, state.schema, inText ? item : null));
  }
  if (blocks.length > 0) insertBlocks(transaction, blocks, place);
  return { transaction: withPosts(transaction, state, items), items };
}

function blocksOf(part: EmbedPart, schema: Schema, item: PostItem | null): readonly Node[] {
  const { figure, paragraph, codeBlock } = schema.nodes;
  const line = (text: string) => paragraph?.create(null, text === '' ? null : schema.text(text));
  const nodes =
    part.is === 'post'
      ? [item ? figure?.create({ evidence: item.id }) : undefined]
      : part.is === 'text'
        ? part.text.split(/\r\n?|\n/).map(line)
        : [codeBlock?.create(null, schema.text(part.code.replace(/\r\n?/g, '\n'))), line(part.note)];
  return nodes.filter((node) => node !== undefined);
}

function insertBlocks(transaction: Transaction, blocks: readonly Node[], place: number): void {
  const $place = transaction.doc.resolve(place);
  const { parent, depth } = $place;
  const holder = depth > 0 ? $place.node(depth - 1).type.name : '';
  const isEmptyLine =
    parent.type.name === 'paragraph' && parent.content.size === 0 && /^(section|tableCell|tableHeader)$/.test(holder);
  const start = isEmptyLine ? $place.before() : figurePlace(transaction.doc, place);
  const end = isEmptyLine ? $place.after() : start;
  const content = Fragment.from(blocks);
  transaction.replaceWith(start, end, content);
  const after = start + content.size;
  const endsInLine = blocks.at(-1)?.type.name === 'paragraph';
  const line = transaction.doc.type.schema.nodes.paragraph;
  // A section always keeps a line to write on.
  if (!endsInLine && line && transaction.doc.resolve(after).nodeAfter === null)
    transaction.insert(after, line.create());
  transaction.setSelection(Selection.near(transaction.doc.resolve(after), endsInLine ? -1 : 1));
}
