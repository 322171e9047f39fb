import { countWords } from './count-words.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * The beginning of a text in at most `most` words, by Unicode's segmentation: whole where it is short enough, else as
 * many whole sentences as fit where they are at least half of that, else cut behind a word with an ellipsis.
 */
export function firstWords(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  let end = 0;
  let count = 0;
  for (const { index, segment, isWordLike } of words.segment(whole)) {
    if (!isWordLike) continue;
    count += 1;
    if (count > most) return cut(whole, end, most);
    end = index + segment.length;
  }
  return whole;
}

/** A text by its first words, to be recognised by: what is spoken of a control, or stands over a panel. */
export function shortName(text: string): string {
  return firstWords(text, 20);
}

function cut(whole: string, end: number, most: number): string {
  let last = 0;
  for (const { index, segment } of sentences.segment(whole)) {
    const behind = index + segment.trimEnd().length;
    // A sentence may end in marks behind its last word.
    if (index + lastWord(segment) > end) break;
    last = behind;
  }
  return countWords(whole.slice(0, last)) * 2 >= most ? whole.slice(0, last) : `${whole.slice(0, end)}…`;
}

function lastWord(sentence: string): number {
  let end = 0;
  for (const { index, segment, isWordLike } of words.segment(sentence)) if (isWordLike) end = index + segment.length;
  return end;
}
