import { Plus } from 'lucide-react';
import { useId } from 'react';
import type { Factor } from '../../../shared/core/learning/factor.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { addingCell, addingRow, useItemRows } from '../../ui/use-item-rows.ts';
import { FactorLine } from './FactorLine.tsx';
import styles from './FactorList.module.css';
import type { FactorContext } from './factor-context.ts';
import { words } from './words.ts';

/** What contributed to what happened, a row each; one quiet line while there is none. */
export function FactorList({
  factors,
  context,
  onFactors,
}: {
  factors: readonly Factor[];
  context: FactorContext;
  onFactors: (next: Factor[], place: string) => void;
}) {
  const head = useId();
  const { place, add, actionsOf } = useItemRows<Factor>({
    items: factors,
    readOnly: context.readOnly,
    blank: () => ({ id: newId(), text: '', confidence: 'guess', evidence: [] }),
    words,
    say: announce,
    onItems: onFactors,
  });
  if (context.readOnly && factors.length === 0) return null;
  return (
    <section
      className={styles.factors}
      onFocus={context.lookUp}
      aria-labelledby={factors.length > 0 ? head : undefined}
    >
      <div ref={place}>
        {factors.length > 0 ? (
          <>
            <h3 id={head}>{words.factors}</h3>
            <ul>
              {factors.map((factor, index) => (
                <FactorLine
                  key={factor.id}
                  factor={factor}
                  others={factors.filter((one) => one !== factor)}
                  place={index + 1}
                  context={context}
                  actions={actionsOf(factor, index)}
                />
              ))}
            </ul>
          </>
        ) : null}
        {context.readOnly ? null : (
          <div {...addingRow}>
            <Button {...addingCell} look="plain" icon={Plus} className={styles.add} onClick={add}>
              {words.add}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
