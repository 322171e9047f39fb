import type { PrintOptions } from '../../../shared/ipc/contract.ts';
import styles from './PaperChoice.module.css';
import { words } from './words.ts';

const papers: readonly PrintOptions['paper'][] = ['A4', 'Letter'];

/** A4 or Letter, as two halves of one control; arrow keys change it. */
export function PaperChoice({
  paper,
  onChoose,
}: {
  paper: PrintOptions['paper'];
  onChoose: (paper: PrintOptions['paper']) => void;
}) {
  return (
    <fieldset className={styles.choice}>
      <legend>{words.paper}</legend>
      <span className={styles.halves}>
        {papers.map((name) => (
          <label key={name}>
            <input type="radio" name="paper" value={name} checked={paper === name} onChange={() => onChoose(name)} />
            {name}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
