import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Variant } from '../../../shared/core/experiment/experiment.ts';
import type { Arm, MeasuredMetric } from '../../../shared/core/experiment/experiment-result.ts';
import { readNumber } from '../../../shared/core/experiment/read-typed.ts';
import { limits } from '../../../shared/core/limits.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ExperimentContext } from './experiment-context.ts';
import { FigureCells, type WrongFigures } from './FigureCells.tsx';
import { NumberField, typable } from './NumberField.tsx';
import { Screenshot } from './Screenshot.tsx';
import { Troubles } from './Troubles.tsx';
import styles from './VariantTable.module.css';
import { words } from './words.ts';

/** One variant: its name, screenshot, part of the split and figures; what is wrong with them stands below. */
export function VariantLine({
  variant,
  arm,
  metric,
  context,
  onChange,
  onRemove,
}: {
  variant: Variant;
  arm: Arm;
  metric: MeasuredMetric;
  context: ExperimentContext;
  onChange: (change: Partial<Variant>, column: string) => void;
  onRemove: (() => void) | null;
}) {
  const { readOnly, locale, marks } = context;
  const [wrong, setWrong] = useState<WrongFigures>({});
  const hint = useId();
  const { letter } = arm;
  return (
    <>
      <tr data-variant={variant.id}>
        <th scope="row" className={styles.name}>
          <span className={styles.named}>
            <span className={styles.letter}>{letter}</span>
            <input
              type="text"
              data-line={`variant ${variant.id} name`}
              data-column="name"
              aria-label={words.nameOf(letter)}
              autoComplete="off"
              placeholder={words.name}
              maxLength={limits.nameLength}
              readOnly={readOnly}
              value={variant.name}
              onChange={(event) => onChange({ name: event.target.value }, 'name')}
            />
          </span>
        </th>
        <td>
          <Screenshot variant={variant} letter={letter} context={context} onChange={onChange} />
        </td>
        <td className={styles.split}>
          <NumberField
            data-column="planned"
            aria-label={words.cell(words.split, letter)}
            aria-describedby={wrong.planned ? hint : undefined}
            readOnly={readOnly}
            value={variant.planned}
            text={typable(locale)}
            read={(typed) => {
              const number = readNumber(typed, marks);
              if (number.is === 'wrong') return number;
              return number.is === 'number' && number.value > 0 ? number : { is: 'wrong', why: words.splitWrong };
            }}
            onValue={(planned) => planned !== null && onChange({ planned }, 'planned')}
            onWrong={(planned) => setWrong({ ...wrong, planned })}
          />
        </td>
        <FigureCells
          arm={arm}
          metric={metric}
          counts
          context={context}
          wrong={wrong}
          hint={hint}
          onWrong={setWrong}
          onChange={onChange}
        />
        {readOnly ? null : (
          <td className={styles.end}>
            {onRemove ? <IconButton label={words.removeVariant(letter)} icon={X} onClick={onRemove} /> : null}
          </td>
        )}
      </tr>
      <Troubles id={hint} arm={arm} wrong={wrong} columns={readOnly ? 6 : 7} />
    </>
  );
}
