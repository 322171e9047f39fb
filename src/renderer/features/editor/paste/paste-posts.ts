import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { Post } from '../../../../shared/core/case-study/post.ts';
import { type EmbedPart, readEmbedCode } from '../embeds/embed-code.ts';
import { postAtAddress } from '../embeds/post-item.ts';
import { insertEmbeds } from './embed-blocks.ts';
import { sliceOfText } from './paste-slice.ts';

/**
 * Pastes embed code, or the address of a post alone, as post cards. Null when the clipboard holds neither, or the caret
 * stands in code; nothing is changed then.
 */
export function pastePosts(view: EditorView, text: string, html: string): readonly PostItem[] | null {
  if (view.state.selection.$from.parent.type.spec.code) return null;
  const post = postAtAddress(text);
  if (post) return pasteAddress(view, text.trim(), post);
  const parts = embedParts(text, html);
  if (!parts) return null;
  const cleared = closeHistory(view.state.tr).deleteSelection();
  const { transaction, items } = insertEmbeds(cleared, view.state, parts, cleared.selection.from);
  view.dispatch(transaction.setMeta('paste', true).scrollIntoView());
  return items;
}

/** Puts dropped embed code, or the address of a post alone, at a place as post cards. Null as for `pastePosts`. */
export function dropPosts(
  view: Pick<EditorView, 'state' | 'dispatch' | 'focus'>,
  text: string,
  html: string,
  place: number,
): readonly PostItem[] | null {
  const { state } = view;
  if (state.doc.resolve(place).parent.type.spec.code) return null;
  const post = postAtAddress(text);
  const parts: readonly EmbedPart[] | null = post ? [{ is: 'post', post }] : embedParts(text, html);
  if (!parts) return null;
  const { transaction, items } = insertEmbeds(closeHistory(state.tr), state, parts, place);
  view.dispatch(transaction.setMeta('uiEvent', 'drop').scrollIntoView());
  view.focus();
  return items;
}

/** First the plain address, then the card in its place: one undo gives the address back. */
function pasteAddress(view: EditorView, text: string, post: Post): readonly PostItem[] {
  const { slice } = sliceOfText(text, view.state.selection.$from, true);
  view.dispatch(closeHistory(view.state.tr).replaceSelection(slice).setMeta('paste', true).scrollIntoView());
  const { state } = view;
  const end = state.selection.from;
  const start = end - text.length;
  if (start < 0 || state.doc.textBetween(start, end) !== text) return [];
  const cleared = closeHistory(state.tr).delete(start, end);
  const { transaction, items } = insertEmbeds(cleared, state, [{ is: 'post', post }], start);
  view.dispatch(transaction.scrollIntoView());
  return items;
}

/**
 * The parts of a clipboard that is embed code. Code is copied as plain text, at times with a coloured form of itself
 * beside it; where words stand around it in a formatted text, that text is pasted as such.
 */
function embedParts(text: string, html: string): readonly EmbedPart[] | null {
  const fromText = readEmbedCode(text);
  if (fromText && (html === '' || fromText.every((part) => part.is !== 'text'))) return fromText;
  const fromHtml = html === '' ? null : readEmbedCode(sourceIn(html));
  const isCode = fromHtml?.every((part) => part.is === 'post' || (part.is === 'code' && text.trim() === ''));
  return fromHtml && isCode ? fromHtml : null;
}

/** The copied part of a clipboard's HTML, without what the system puts around it. */
function sourceIn(html: string): string {
  const marked = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html);
  return (marked?.[1] ?? html).replace(/^\s*<meta\b[^>]*>/i, '');
}
