/** What is looked for in the text of a case. */
export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A part of a text in UTF-16 code units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds all places in a text, from the left, none overlapping another. */
export type TextFinder = (text: string) => readonly Span[];

/**
 * Prepares a search. Accents count: `e` is not `é`, but `é` is found however it is encoded. A space stands for any kind
 * of space within a line. Whole words are those of Unicode's segmentation, so that languages without spaces have them too.
 * An empty query finds nothing.
 */
export function createTextFinder({ text, matchCase, wholeWords }: FindQuery): TextFinder {
  if (text === '') return () => [];
  const pattern = new RegExp(`${patternOf(text)}(?![\\u0300-\\u036f])`, matchCase ? 'gu' : 'giu');
  const words = wholeWords ? new Intl.Segmenter(undefined, { granularity: 'word' }) : null;
  return (searched) => {
    const found = Array.from(searched.matchAll(pattern), (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }));
    return words && found.length > 0 ? onWordEdges(found, words.segment(searched), searched.length) : found;
  };
}

function onWordEdges(spans: readonly Span[], segments: Intl.Segments, length: number): readonly Span[] {
  const isEdge = (index: number) => index === length || segments.containing(index)?.index === index;
  return spans.filter(({ from, to }) => isEdge(from) && isEdge(to));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// The same character may be stored as one code point or as a letter and its accents.
function patternOf(text: string): string {
  return Array.from(graphemes.segment(text), ({ segment }) => {
    if (segment === ' ') return '[ \\u00a0\\u2009\\u202f]';
    const forms = new Set([segment, segment.normalize('NFC'), segment.normalize('NFD')]);
    return forms.size === 1 ? escaped(segment) : `(?:${Array.from(forms, escaped).join('|')})`;
  }).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
