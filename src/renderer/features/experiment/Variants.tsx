import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { type Experiment, fewestVariants, mostVariants } from '../../../shared/core/experiment/experiment.ts';
import { blankVariant, withoutVariant, withVariantAdded } from '../../../shared/core/experiment/experiment-edits.ts';
import type { ExperimentResult } from '../../../shared/core/experiment/experiment-result.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import type { ExperimentContext } from './experiment-context.ts';
import { FigureHeads } from './FigureCells.tsx';
import { VariantLine } from './VariantLine.tsx';
import styles from './VariantTable.module.css';
import { words } from './words.ts';

/** The variants with what was counted of each. Enter goes to the same figure of the next. */
export function Variants({
  experiment,
  result,
  context,
}: {
  experiment: Experiment;
  result: ExperimentResult;
  context: ExperimentContext;
}) {
  const { variants, measure } = experiment;
  const { readOnly, change } = context;
  const table = useRef<HTMLTableElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = focusNext.current;
    if (id === null) return;
    focusNext.current = null;
    table.current?.querySelector<HTMLElement>(`[data-variant="${id}"] input`)?.focus();
  });
  const add = () => {
    const variant = blankVariant(newId());
    focusNext.current = variant.id;
    change({ variants: withVariantAdded(experiment, variant).variants }, `add ${variant.id}`);
  };
  const remove = (place: number) => {
    const gone = variants[place];
    if (!gone) return;
    focusNext.current = (variants[place + 1] ?? variants[place - 1])?.id ?? null;
    const next = withoutVariant(experiment, gone.id);
    const { decision, further } = next;
    change({ variants: next.variants, decision, ...(further ? { further } : {}) }, `remove ${gone.id}`);
    announce(words.variantRemoved);
  };
  return (
    <>
      <table ref={table} className={styles.table} aria-label={words.variants}>
        <thead>
          <tr>
            <th className={styles.name}>{words.variant}</th>
            <th className={styles.shown}>{words.screenshot}</th>
            <th className={styles.split}>{words.split}</th>
            <FigureHeads measure={measure} counts />
            {readOnly ? null : <td className={styles.end} />}
          </tr>
        </thead>
        <tbody>
          {variants.map((variant, place) => {
            const arm = result.decides.arms[place];
            return arm ? (
              <VariantLine
                key={variant.id}
                variant={variant}
                arm={arm}
                metric={result.decides}
                context={context}
                onChange={(next, column) =>
                  change(
                    { variants: variants.map((one) => (one.id === variant.id ? { ...one, ...next } : one)) },
                    `${variant.id} ${column}`,
                  )
                }
                onRemove={readOnly || variants.length <= fewestVariants ? null : () => remove(place)}
              />
            ) : null;
          })}
        </tbody>
      </table>
      {readOnly || variants.length >= mostVariants ? null : (
        <div className={styles.below}>
          <Button look="plain" icon={Plus} onClick={add}>
            {words.addVariant}
          </Button>
        </div>
      )}
    </>
  );
}
