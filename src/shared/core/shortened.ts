const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a person typed, to be said back in a sentence: whole up to `most` letters as they are seen, else cut with an ellipsis. */
export function shortened(text: string, most = 60): string {
  // No letter is shorter than one unit, so that a short text needs no count.
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of letters.segment(text)) {
    if (count === most) return `${text.slice(0, index).trimEnd()}…`;
    count += 1;
  }
  return text;
}
