/** A stretch of a text, by its UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const BINARY =
  /(?<![\p{L}\p{N}])(?:fail(?:s|ed|ing|ures?)?|unsuccessful(?:ly)?|success(?:es|ful(?:ly)?)?|succeed(?:s|ed|ing)?)(?![\p{L}\p{N}])/giu;

/** The words of an English text that call an outcome one thing or the other, where it is a matter of degree. */
export function binaryWords(text: string): readonly Stretch[] {
  return [...text.matchAll(BINARY)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
}
