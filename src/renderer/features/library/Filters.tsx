import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';
import { useFormats } from '../../app/formats.ts';
import { choose, useNavigation } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Filters.module.css';
import { isChosen, toggleChoice } from './facet-choices.ts';
import { facetNames, facetText, type ShownKind, shownKinds } from './facet-text.ts';
import { countFacets, useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** Values of a kind shown before the rest is asked for. */
const SHOWN = 6;

/** What the list can be narrowed by: every value with how many cases it would leave. Esc clears all, then closes. */
export function Filters({ onClose }: { onClose: () => void }) {
  const choices = useNavigation((state) => state.choices);
  useEffect(() => {
    countFacets(true);
    return () => countFacets(false);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (choices.length > 0) choose([]);
    else onClose();
  };
  return (
    // Keys that nothing inside has answered.
    <section className={styles.filters} aria-label={words.filters} onKeyDown={onKeyDown}>
      {shownKinds.map((kind) => (
        <Values key={kind} kind={kind} />
      ))}
    </section>
  );
}

/** What was chosen, the goal included that was followed in the index. */
function useChoices(): readonly FacetChoice[] {
  const choices = useNavigation((state) => state.choices);
  const goal = useNavigation((state) => state.goal);
  return goal === null ? choices : [...choices, { kind: 'goal', values: [goal] }];
}

function Values({ kind }: { kind: ShownKind }) {
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const choices = useChoices();
  const counts = useLibrary((state) => state.counts);
  const [all, setAll] = useState(false);
  const values = counts.filter((one) => one.kind === kind && (one.count > 0 || isChosen(choices, kind, one.value)));
  if (values.length === 0 || (values.length === 1 && values[0]?.value === '')) return null;
  const foldable = values.length > SHOWN + 1;
  const shown = values.filter(
    ({ value }, index) => all || !foldable || index < SHOWN || isChosen(choices, kind, value),
  );
  return (
    <fieldset className={styles.kind}>
      <legend>{facetNames[kind]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isChosen(choices, kind, value)}
            onChange={() => choose(toggleChoice(choices, kind, value))}
          />
          <span className={styles.value}>{facetText(kind, value, locale)}</span>
          <span className={styles.count}>{formats.count(count)}</span>
        </label>
      ))}
      {foldable ? (
        <Button look="plain" className={styles.more ?? ''} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewerValues : words.moreValues(formats.count(values.length - shown.length))}
        </Button>
      ) : null}
    </fieldset>
  );
}
