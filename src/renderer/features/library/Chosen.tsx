import { X } from 'lucide-react';
import { choose, useNavigation } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Filters.module.css';
import { toggleChoice } from './facet-choices.ts';
import { facetNames, facetText, type ShownKind } from './facet-text.ts';
import { words } from './words.ts';

/** The filters that are on, each to be taken away; nothing while there are none. */
export function Chosen() {
  const locale = useSession((state) => state.locale);
  const choices = useNavigation((state) => state.choices);
  if (choices.length === 0) return null;
  return (
    <div className={styles.chosen}>
      {choices.flatMap(({ kind, values }) =>
        values.map((value) => {
          const name = facetNames[kind as ShownKind] ?? kind;
          const text = facetText(kind, value, locale);
          return (
            <Button
              key={`${kind} ${value}`}
              icon={X}
              aria-label={words.removeFilter(name, text)}
              onClick={() => choose(toggleChoice(choices, kind, value))}
            >
              {text}
            </Button>
          );
        }),
      )}
      <Button look="plain" onClick={() => choose([])}>
        {words.clearFilters}
      </Button>
    </div>
  );
}
