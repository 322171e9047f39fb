import { parseFragment } from 'parse5';
import type { Post } from '../../../../shared/core/case-study/post.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { platformName } from '../../../../shared/core/post/platform.ts';
import { isUnknownEmbed, mayHoldEmbed } from './embed-element.ts';
import { attribute, elementsIn, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { type EmbedReading, readEmbed } from './read-embed.ts';
import { words } from './words.ts';

/** One part of pasted text, in its order. Together the parts hold every character but the white space between them. */
export type EmbedPart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'post'; readonly post: Post }
  /** Code that is no post; `note` says why, as a sentence. */
  | { readonly is: 'code'; readonly code: string; readonly note: string };

type Found = EmbedReading | { readonly is: 'unknown' };
type Piece =
  | { readonly source: string; readonly is: 'text' | 'loose' | 'root' }
  | { readonly source: string; readonly found: Found };
interface Group {
  readonly found: Found | null;
  source: string;
}

const LONGEST = 2_000_000;
const DEEPEST = 20;

/** Parts text with embed code in it into posts, other code and words. Null when there is no embed code in it. */
export function readEmbedCode(text: string): readonly EmbedPart[] | null {
  if (text.length > LONGEST || !mayHoldEmbed(text)) return null;
  const root = parseFragment(text, { sourceCodeLocationInfo: true });
  const groups = grouped(pieces(root.childNodes, text, 0, text.length, 0));
  if (!groups.some(({ found }) => found)) return unfinished(text);
  return groups.map(partOf).filter((part) => part.is !== 'text' || part.text.trim() !== '');
}

// A tag without its end is no element to the parser: what is left of such code is still no prose.
function unfinished(text: string): readonly EmbedPart[] | null {
  return /^\s*<(?:blockquote|iframe|div)\s/i.test(text)
    ? [{ is: 'code', code: text.trim(), note: words.unknown }]
    : null;
}

/** The source from `start` to `end` cut before each node, so that nothing between two nodes is lost. */
function pieces(nodes: readonly HtmlNode[], text: string, start: number, end: number, depth: number): readonly Piece[] {
  const placed = nodes
    .flatMap((node) => (node.sourceCodeLocation ? { node, at: node.sourceCodeLocation.startOffset } : []))
    .toSorted((one, other) => one.at - other.at);
  const first = placed[0];
  const before: readonly Piece[] =
    first && first.at > start ? [{ source: text.slice(start, first.at), is: 'loose' }] : [];
  return [
    ...before,
    ...placed.flatMap(({ node, at }, index) => pieceOf(node, text, at, placed[index + 1]?.at ?? end, depth)),
  ];
}

function pieceOf(node: HtmlNode, text: string, start: number, end: number, depth: number): readonly Piece[] {
  const source = text.slice(start, end);
  if (!isElement(node)) return [{ source, is: node.nodeName === '#text' && source.trim() !== '' ? 'text' : 'loose' }];
  if (/^(script|meta|link|style|base)$/.test(node.tagName)) return [{ source, is: 'loose' }];
  if (attribute(node, 'id') === 'fb-root') return [{ source, is: 'root' }];
  const found = embedsIn(node);
  const [only] = found;
  if (!only) return [{ source, is: 'text' }];
  return found.length === 1 || depth >= DEEPEST
    ? [{ source, found: only }]
    : pieces(node.childNodes, text, start, end, depth + 1);
}

/** The embeds of an element that do not stand in another one. */
function embedsIn(element: HtmlElement): readonly Found[] {
  const found: Found[] = [];
  const inside = new Set<HtmlElement>();
  for (const one of elementsIn(element)) {
    if (inside.has(one)) continue;
    const reading: Found | null = readEmbed(one) ?? (isUnknownEmbed(one) ? { is: 'unknown' } : null);
    if (!reading) continue;
    found.push(reading);
    for (const part of elementsIn(one)) inside.add(part);
  }
  return found;
}

/** Joins to each embed the scripts and spaces that belong to it: Facebook's stand before it, all others' after it. */
function grouped(all: readonly Piece[]): readonly Group[] {
  const groups: Group[] = [];
  let lead = '';
  for (const piece of all) {
    const last = groups.at(-1);
    if ('found' in piece) {
      groups.push({ found: piece.found, source: lead + piece.source });
      lead = '';
    } else if (piece.is === 'text') {
      groups.push({ found: null, source: lead + piece.source });
      lead = '';
    } else if (piece.is === 'loose' && last && lead === '') last.source += piece.source;
    else lead += piece.source;
  }
  const last = groups.at(-1);
  if (last) last.source += lead;
  return groups;
}

function partOf({ found, source }: Group): EmbedPart {
  const code = source.trim();
  if (!found) return { is: 'text', text: code };
  if (found.is === 'unknown') return { is: 'code', code, note: words.unknown };
  if (found.is === 'broken') return { is: 'code', code, note: words.noPost(platformName(found.platform)) };
  if (code.length > limits.embedCodeLength) return { is: 'code', code, note: words.tooLong };
  return { is: 'post', post: { ...found.post, code } };
}
