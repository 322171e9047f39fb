import type { Arm } from '../../../shared/core/experiment/experiment-result.ts';
import type { WrongFigures } from './FigureCells.tsx';
import styles from './VariantTable.module.css';

/** What is wrong with the figures of a variant, under its line. */
export function Troubles({ id, arm, wrong, columns }: { id: string; arm: Arm; wrong: WrongFigures; columns: number }) {
  const said = [...Object.values(wrong), ...arm.troubles.map(({ text }) => text)].filter((text) => Boolean(text));
  if (said.length === 0) return null;
  return (
    <tr className={styles.troubles}>
      <td colSpan={columns}>
        <div id={id} role="status">
          <ul>
            {[...new Set(said)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </td>
    </tr>
  );
}
