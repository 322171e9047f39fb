import type { OutcomeBand } from '../../../shared/core/outcome/band.ts';
import { useFormats } from '../../app/formats.ts';
import styles from './Matrix.module.css';
import { words } from './words.ts';

/** How many cases of a goal came out in a band, as a number and a length; pressed, they are listed beside the matrix. A zero stays. */
export function MatrixCell({
  name,
  band,
  count,
  most,
  isOpen,
  onOpen,
}: {
  name: string;
  band: OutcomeBand;
  count: number;
  /** The greatest number in the matrix, which is the longest bar. */
  most: number;
  /** Its cases are listed beside the matrix. */
  isOpen: boolean;
  onOpen: () => void;
}) {
  const formats = useFormats();
  if (count === 0) return <td className={styles.zero}>{formats.count(0)}</td>;
  return (
    <td>
      <button
        type="button"
        aria-label={words.cell(formats.counted(count, words.oneCase, words.manyCases), name, band)}
        aria-pressed={isOpen}
        onClick={onOpen}
      >
        <span className={styles.bar} data-band={band} style={{ width: `${Math.max(4, (count / most) * 36)}px` }} />
        {formats.count(count)}
      </button>
    </td>
  );
}
