import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { readFigure } from '../../../shared/core/case-study/read-figure.ts';
import type { TargetHint } from '../../../shared/core/outcome/target-hints.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MetricTable.module.css';
import type { MetricContext } from './metric-context.ts';
import { words } from './words.ts';

/** What there is to say about a row, under it, with what may have been meant to choose from. */
export function HintLine({
  id,
  hints,
  context: { marks, readOnly },
  onChange,
}: {
  id: string;
  hints: readonly TargetHint[];
  context: MetricContext;
  onChange: (change: Partial<MetricRow>, column: string) => void;
}) {
  return (
    <tr className={styles.hints}>
      <td colSpan={7}>
        <ul id={id}>
          {hints.map(({ about, text, meant }) => (
            <li key={text}>
              {text}
              {readOnly
                ? null
                : meant.map((typed) => (
                    <Button
                      key={typed}
                      className={styles.meant}
                      onClick={() => onChange({ [about]: readFigure(typed, marks) }, `${about} meant`)}
                    >
                      {words.meant(typed)}
                    </Button>
                  ))}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
