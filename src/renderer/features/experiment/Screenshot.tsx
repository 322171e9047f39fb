import type { Variant } from '../../../shared/core/experiment/experiment.ts';
import { Thumbnail } from '../../app/Thumbnail.tsx';
import type { ExperimentContext } from './experiment-context.ts';
import styles from './VariantTable.module.css';
import { words } from './words.ts';

/** Which figure of the case shows a variant. */
export function Screenshot({
  variant,
  letter,
  context: { figures, readOnly, openFigure },
  onChange,
}: {
  variant: Variant;
  letter: string;
  context: ExperimentContext;
  onChange: (change: Partial<Variant>, column: string) => void;
}) {
  const chosen = figures.find(({ id }) => id === variant.evidence);
  const isLost = variant.evidence !== null && !chosen;
  return (
    <span className={styles.screenshot}>
      {chosen ? (
        <button
          type="button"
          aria-label={words.openScreenshot(letter)}
          className={styles.picture}
          onClick={() => openFigure(chosen.id)}
        >
          <Thumbnail picture={chosen.picture} />
        </button>
      ) : null}
      <select
        aria-label={words.cell(words.screenshot, letter)}
        disabled={readOnly}
        value={variant.evidence ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ evidence: figures.find(({ id }) => id === value)?.id ?? null }, 'evidence')
        }
      >
        <option value="">{words.noScreenshot}</option>
        {isLost ? <option value={variant.evidence ?? ''}>{words.lostScreenshot}</option> : null}
        {figures.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}
