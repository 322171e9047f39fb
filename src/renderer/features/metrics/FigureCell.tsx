import { type InputHTMLAttributes, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../../shared/core/case-study/metric-row.ts';
import { limits } from '../../../shared/core/limits.ts';
import { amountIn } from '../../../shared/core/metrics/amount.ts';
import { amountText } from '../../../shared/core/metrics/amount-text.ts';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import { readAmount } from '../../../shared/core/metrics/read-amount.ts';
import { typedText } from '../../../shared/core/metrics/typed-text.ts';
import styles from './MetricTable.module.css';
import type { MetricContext } from './metric-context.ts';

/** A figure to type. It stays as it was typed, where that says the same here; money shows its currency while nobody types in it. */
export function FigureCell({
  figure,
  unit,
  context: { marks, style, readOnly },
  onFigure,
  field,
  onHere,
  before,
  after,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  figure: Figure | null | undefined;
  unit: MetricUnit;
  context: MetricContext;
  onFigure: (figure: Figure | null) => void;
  field?: RefObject<HTMLInputElement | null>;
  /** Whether the field has the focus, said when that changes. */
  onHere?: (here: boolean) => void;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const [typing, setTyping] = useState(false);
  const chosen = useRef<HTMLInputElement | null>(null);
  // Tab chooses all there is, for the next key to replace: with its currency gone, it is still all that is chosen.
  useLayoutEffect(() => {
    if (typing) chosen.current?.select();
    chosen.current = null;
  }, [typing]);
  const amount = amountIn(figure, unit);
  const isMoney = unit === 'currency' && style.currency !== undefined && amount !== null;
  return (
    <td className={styles.number}>
      {before}
      <input
        {...rest}
        ref={field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        readOnly={readOnly}
        maxLength={limits.nameLength}
        value={isMoney && !typing ? amountText(amount, unit, style) : typedText(figure, style)}
        onFocus={({ currentTarget }) => {
          const { selectionStart, selectionEnd, value } = currentTarget;
          chosen.current = selectionStart === 0 && selectionEnd === value.length ? currentTarget : null;
          setTyping(!readOnly);
          onHere?.(true);
        }}
        onBlur={() => {
          setTyping(false);
          onHere?.(false);
        }}
        onChange={(event) => onFigure(readAmount(event.target.value, marks, style.currency))}
      />
      {after}
    </td>
  );
}
