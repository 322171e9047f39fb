const BEGINS = '\u0001';
const ENDS = '\u0002';

/** A piece of found text; `found` is set where it is what was searched for. */
export interface MarkedPiece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins, to tell two equal pieces apart. */
  readonly at: number;
}

/** Cuts text whose matches stand between U+0001 and U+0002 into its pieces; an unclosed match reaches to the end. */
export function markedPieces(marked: string): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const add = (text: string, found: boolean, at: number) => {
    if (text !== '') pieces.push({ text, found, at });
  };
  let at = 0;
  for (const [index, part] of marked.split(BEGINS).entries()) {
    const [inside = '', ...outside] = part.split(ENDS);
    add(inside, index > 0, at);
    add(outside.join(''), false, at + inside.length);
    at += part.length + 1;
  }
  return pieces;
}
