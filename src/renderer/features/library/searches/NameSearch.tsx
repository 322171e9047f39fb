import { type FormEvent, useEffect, useRef, useState } from 'react';
import { limits } from '../../../../shared/core/limits.ts';
import { useCommand } from '../../../app/commands.ts';
import { currentNavigation, useNavigation } from '../../../app/navigation.ts';
import { newId } from '../../../app/new-id.ts';
import { useSession } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { words } from '../words.ts';
import styles from './NameSearch.module.css';
import { askedNow, isWorthSaving, keepSearch, nameSearch, useSavedSearches } from './saved-search-store.ts';

/** Answers "Save this search" and the renaming of one: asks for the name it is kept under. */
export function NameSearch() {
  const naming = useSavedSearches((state) => state.naming);
  const searches = useSavedSearches((state) => state.searches);
  // Null while the suggested name stands.
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const worth = useNavigation((state) => state.view === 'library' && isWorthSaving(askedNow(state), searches));
  const name = typed ?? naming?.name ?? '';
  const isKnown = searches.some(({ id }) => id === naming?.id);
  useCommand(
    'save-search',
    () => {
      const asked = askedNow(currentNavigation());
      const values = asked.choices.flatMap((choice) => choice.values).filter((value) => value !== '');
      const suggested = [asked.text.trim(), ...values].filter((part) => part !== '').join(', ');
      nameSearch({ id: newId(), name: suggested.slice(0, limits.nameLength), ...asked });
    },
    writable && worth,
  );
  useEffect(() => {
    if (naming) setTyped(null);
  }, [naming]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!naming || name.trim() === '') return;
    if (await keepSearch({ ...naming, name: name.trim() })) nameSearch(null);
  };
  return (
    <Dialog
      open={naming !== null}
      onClose={() => nameSearch(null)}
      title={isKnown ? words.renameTitle : words.saveTitle}
      first={field}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Field
          ref={field}
          label={words.searchName}
          maxLength={limits.nameLength}
          value={name}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button onClick={() => nameSearch(null)}>{words.cancel}</Button>
          <Button look="main" type="submit">
            {isKnown ? words.rename : words.saveSearch}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
