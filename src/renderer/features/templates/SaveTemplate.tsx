import { type FormEvent, useRef, useState } from 'react';
import { limits } from '../../../shared/core/limits.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { flushAll } from '../../app/flush.ts';
import { useNavigation } from '../../app/navigation.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './SaveTemplate.module.css';
import { words } from './words.ts';

/** Answers "Save this case as template": asks for a name, then keeps the case's shape with the notebook. */
export function SaveTemplate() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const id = useNavigation((state) => (state.view === 'library' ? state.openCase : null));
  useCommand(
    'save-as-template',
    () => {
      setName('');
      setOpen(true);
    },
    writable && id !== null,
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (id === null || name.trim() === '') return;
    await flushAll();
    const answer = await ask('templates.keep', id, name.trim());
    if (!answer.ok) return notifyFailure(answer.failure);
    setOpen(false);
    notify({ text: words.saved(name.trim()), passing: true, about: 'template saved' });
  };
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={words.saveTitle} first={field}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <Field
          ref={field}
          label={words.name}
          maxLength={limits.nameLength}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <p>{words.kept}</p>
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
          <Button look="main" type="submit">
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
