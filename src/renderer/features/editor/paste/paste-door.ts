import { closeHistory } from '@tiptap/pm/history';
import { Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { fieldsIn } from '../fields/fields-plugin.ts';
import { removeFigure } from '../figures/evidence-edits.ts';
import { figureOf } from '../figures/figure-of.ts';
import { deleteAcrossSections, isAcrossSections } from '../sections/delete-across.ts';
import { withPosts } from './embed-blocks.ts';
import { dropPosts, pastePosts } from './paste-posts.ts';
import { type Pasted, sliceOfHtml, sliceOfText } from './paste-slice.ts';
import { FOUND, type FoundPicture } from './pictures-in.ts';
import { placeSlice } from './place-slice.ts';
import { isInCell, isOnlyCells, sliceForCell } from './slice-for-cell.ts';
import { tooMuch } from './too-much.ts';

/** Who stores what comes in through the door. A place is a position in the text, null for where the caret is. */
export interface IncomingDoors {
  readonly files: (files: readonly File[], place: number | null, how: 'pasted' | 'dropped') => void;
  readonly picture: (picture: FoundPicture, place: number) => void;
  /** Posts that stand in the case already, to be told of. */
  readonly posts: (items: readonly PostItem[]) => void;
  /** More words than the text takes in at once, as a file without a name. */
  readonly tooMuch: (words: File) => void;
}

/**
 * The one door for pasted and dropped content. It answers the events before the editor's own handlers, so that nothing
 * else reads HTML; only what is dragged within the document goes its own way, as it is no HTML then.
 */
export function pasteDoor(doors: IncomingDoors): Plugin {
  let asPlainText = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_view, { key, shiftKey, ctrlKey, metaKey }) {
          asPlainText = shiftKey && (ctrlKey || metaKey) && key.toLowerCase() === 'v';
          return false;
        },
        keyup() {
          asPlainText = false;
          return false;
        },
        paste(view, event) {
          if (!view.editable || isField(event.target)) return false;
          event.preventDefault();
          const { clipboardData } = event;
          if (!clipboardData) return true;
          const files = asPlainText ? null : filesOf(clipboardData);
          if (files) doors.files(files, view.state.selection.to, 'pasted');
          if (files) return true;
          const handed = clipboardOf(clipboardData, asPlainText);
          const words = tooMuch(handed);
          if (words) doors.tooMuch(words);
          if (!words && isAcrossSections(view.state)) view.dispatch(deleteAcrossSections(view.state));
          if (!words) paste(view, handed, event, doors);
          return true;
        },
        drop(view, event) {
          if (!view.editable || isField(event.target) || view.dragging) return false;
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          if (!event.dataTransfer) return true;
          const handed = clipboardOf(event.dataTransfer, false);
          const words = tooMuch(handed);
          const { files } = event.dataTransfer;
          if (files.length > 0) doors.files([...files], place ?? null, 'dropped');
          else if (words) doors.tooMuch(words);
          else if (place !== undefined) drop(view, handed, place, doors);
          return true;
        },
      },
    },
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** The files to take, when files are what was meant: a copied picture comes with an <img> tag, a table with a picture. */
function filesOf(data: DataTransfer): readonly File[] | null {
  if (data.files.length === 0) return null;
  const html = data.getData('text/html');
  const onlyPicture = /<img\b/i.test(html) && !/<(p|table|li|h[1-6])\b/i.test(html);
  return html === '' || onlyPicture ? [...data.files] : null;
}

/** What was handed over in words. With `isPlain`, it is to become nothing but words. */
interface Handed {
  readonly html: string;
  readonly text: string;
  readonly isPlain: boolean;
}

function clipboardOf(data: DataTransfer, isPlain: boolean): Handed {
  const text = data.getData('text/plain') || data.getData('text/uri-list');
  return { html: isPlain ? '' : data.getData('text/html'), text, isPlain };
}

function read(view: EditorView, { html, text, isPlain }: Handed, place: number): Pasted | null {
  const $place = view.state.doc.resolve(place);
  const evidence = new Set(fieldsIn(view.state).evidence.map(({ id }) => id as string));
  const isRich = html !== '' && !$place.parent.type.spec.code;
  const fromHtml = isRich ? sliceOfHtml(html, $place, (id) => evidence.has(id)) : null;
  if (fromHtml && fromHtml.slice.size > 0) return fromHtml;
  return text === '' ? null : sliceOfText(text, $place, !isPlain);
}

function paste(view: EditorView, handed: Handed, event: ClipboardEvent, doors: IncomingDoors): void {
  const posts = handed.isPlain ? null : pastePosts(view, handed.text, handed.html);
  if (posts) doors.posts(posts);
  const pasted = posts ? null : read(view, handed, view.state.selection.from);
  if (!pasted) return;
  // Table cells take a pasted table apart.
  const isOnlyText = pasted.pictures.length === 0 && pasted.posts.length === 0;
  const areCells = isOnlyText && isOnlyCells(pasted.slice);
  const slice = !areCells && isInCell(view.state.selection.$from) ? sliceForCell(pasted.slice) : pasted.slice;
  if (isOnlyText && view.someProp('handlePaste', (handle) => handle(view, event, slice))) return;
  const before = view.state.selection.from;
  const transaction = placeSlice(view.state, slice);
  send(view, transaction.setMeta('paste', true), before, pasted, doors);
}

function drop(view: EditorView, handed: Handed, place: number, doors: IncomingDoors): void {
  const posts = dropPosts(view, handed.text, handed.html, place);
  if (posts) doors.posts(posts);
  const pasted = posts ? null : read(view, handed, place);
  if (!pasted) return;
  const slice = isInCell(view.state.doc.resolve(place)) ? sliceForCell(pasted.slice) : pasted.slice;
  const at = dropPoint(view.state.doc, place, slice) ?? place;
  const transaction = closeHistory(view.state.tr).replaceRange(at, at, slice);
  const end = transaction.mapping.map(at);
  transaction.setSelection(Selection.near(transaction.doc.resolve(end), -1));
  view.focus();
  send(view, transaction.setMeta('uiEvent', 'drop'), at, pasted, doors);
}

/** Does the change, with the figures that wait for their picture taken out and their pictures sent to be stored. */
function send(view: EditorView, transaction: Transaction, from: number, pasted: Pasted, doors: IncomingDoors): void {
  const waiting: { place: number; picture: FoundPicture }[] = [];
  const start = Math.max(0, from - 1);
  transaction.doc.nodesBetween(start, transaction.doc.content.size, (node, position) => {
    const { evidence } = node.type.name === 'figure' ? figureOf(node) : { evidence: '' };
    const picture = evidence.startsWith(FOUND) ? pasted.pictures[Number(evidence.slice(FOUND.length))] : undefined;
    if (picture) waiting.push({ place: position, picture });
    return !node.isTextblock;
  });
  const before = transaction.steps.length;
  for (const { place } of waiting.toReversed()) removeFigure(transaction, place);
  const mapping = transaction.mapping.slice(before);
  view.dispatch(withPosts(transaction, view.state, pasted.posts).scrollIntoView());
  for (const { place, picture } of waiting) doors.picture(picture, mapping.map(place, -1));
}
