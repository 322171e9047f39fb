import { isUlid } from '../../../shared/core/ids.ts';
import type { Factor } from '../../../shared/core/learning/factor.ts';
import type { FactorSource } from '../../../shared/core/learning/factor-sources.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './FactorPanel.module.css';
import type { FactorContext } from './factor-context.ts';
import { words } from './words.ts';

/** What a factor is seen in, to be ticked: the figures, files and readings of the case. A ticked figure can be gone to. */
export function FactorEvidence({
  factor: { evidence },
  context: { sources, readOnly, show },
  onChange,
  onDone,
}: {
  factor: Factor;
  context: FactorContext;
  onChange: (change: Partial<Factor>, place: string) => void;
  onDone: () => void;
}) {
  const isTicked = (id: string) => evidence.some((one) => one === id);
  const lost = evidence.filter((id) => !sources.some((source) => source.id === id));
  const all: readonly (Omit<FactorSource, 'is'> & { is: FactorSource['is'] | 'lost' })[] = [
    ...(readOnly ? sources.filter(({ id }) => isTicked(id)) : sources),
    ...lost.map((id) => ({ id, is: 'lost' as const, name: words.lost, about: '' })),
  ];
  const tick = (id: string, on: boolean) => {
    if (!isUlid(id)) return;
    onChange({ evidence: on ? [...evidence, id] : evidence.filter((one) => one !== id) }, `evidence ${id}`);
  };
  return (
    <fieldset>
      <legend>{words.evidence}</legend>
      {all.length === 0 ? <p className={styles.quiet}>{words.noEvidence}</p> : null}
      <div className={styles.sources}>
        {all.map(({ id, is, name, about }) => (
          <div key={id}>
            <label>
              <input
                type="checkbox"
                disabled={readOnly}
                checked={isTicked(id)}
                onChange={(event) => tick(id, event.target.checked)}
              />
              <span>
                {name}
                {about ? <span>{about}</span> : null}
              </span>
            </label>
            {isTicked(id) && (is === 'figure' || is === 'file') ? (
              <LinkButton
                onClick={() => {
                  onDone();
                  show(id);
                }}
              >
                {words.show(name)}
              </LinkButton>
            ) : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
