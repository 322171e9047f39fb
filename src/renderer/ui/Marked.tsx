import styles from './Marked.module.css';
import { markedPieces } from './marked-pieces.ts';

/** Text with what was searched for marked. */
export function Marked({ text }: { text: string }) {
  return markedPieces(text).map((piece) =>
    piece.found ? (
      <mark key={piece.at} className={styles.found}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  );
}
