import type { Factor } from '../../../shared/core/learning/factor.ts';
import { factorStanding } from '../../../shared/core/learning/factor-sources.ts';
import { findFactors, knownFactorText } from '../../../shared/core/learning/known-factor.ts';
import { limits } from '../../../shared/core/limits.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import { ItemMenu } from '../../ui/ItemMenu.tsx';
import { OfferingText } from '../../ui/OfferingText.tsx';
import { Panel } from '../../ui/Panel.tsx';
import row from '../../ui/row-words.module.css';
import type { ItemActions } from '../../ui/use-item-rows.ts';
import styles from './FactorList.module.css';
import { FactorPanel } from './FactorPanel.tsx';
import type { FactorContext } from './factor-context.ts';
import { words } from './words.ts';

/** One factor: its words, how sure it is and what it is seen in, and behind that the reasons. */
export function FactorLine({
  factor,
  others,
  place,
  context,
  actions,
}: {
  factor: Factor;
  others: readonly Factor[];
  /** From 1. */
  place: number;
  context: FactorContext;
  actions: ItemActions<Factor>;
}) {
  const { readOnly, locale, sources, known } = context;
  const standing = factorStanding(factor, sources);
  const name = shortName(factor.text);
  return (
    <li data-row={factor.id}>
      {readOnly ? null : <ItemMenu label={words.actions(name || words.unnamed)} words={words} actions={actions} />}
      <OfferingText
        className={row.words}
        aria-label={words.factor(place)}
        data-column="text"
        data-line={`factor ${factor.id}`}
        placeholder={words.prompt}
        spellCheck={false}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={factor.text}
        offersLabel={words.known}
        offersFor={(typed) =>
          findFactors(
            known,
            typed,
            others.map(({ text }) => text),
          ).map((one) => ({ id: one.name, name: one.name, about: knownFactorText(one, locale) }))
        }
        onText={(text) => actions.change({ text }, 'text')}
        onChoose={({ name }) => actions.change({ text: name }, 'text')}
        onKeyDown={actions.onKey}
      />
      <span data-column="details" className={styles.standing}>
        <Panel label={words.detailsOf(place, standing)} title={name || words.details} control={standing}>
          {(close) => <FactorPanel factor={factor} context={context} onChange={actions.change} onDone={close} />}
        </Panel>
      </span>
    </li>
  );
}
