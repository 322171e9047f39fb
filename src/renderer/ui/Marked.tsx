import { markedPieces } from './marked-pieces.ts';

/** Text with what was searched for marked. */
export function Marked({ text }: { text: string }) {
  return markedPieces(text).map((piece) =>
    piece.found ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}
