import { Plus } from 'lucide-react';
import type { Change } from '../../../shared/core/learning/change.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { addingCell, addingRow, useItemRows } from '../../ui/use-item-rows.ts';
import { ChangeLine } from './ChangeLine.tsx';
import styles from './ChangeList.module.css';
import type { ChangeContext } from './change-context.ts';
import { words } from './words.ts';

/** What to change, a row each; one quiet line while there is none. */
export function ChangeList({
  changes,
  context,
  onChanges,
}: {
  changes: readonly Change[];
  context: ChangeContext;
  onChanges: (next: Change[], place: string) => void;
}) {
  const { place, add, actionsOf } = useItemRows<Change>({
    items: changes,
    readOnly: context.readOnly,
    blank: () => ({
      id: newId(),
      text: '',
      kind: 'change',
      owner: '',
      due: null,
      status: 'proposed',
      since: context.today,
    }),
    words,
    say: announce,
    onItems: onChanges,
  });
  if (context.readOnly && changes.length === 0) return null;
  return (
    <div ref={place} className={styles.changes}>
      {changes.length > 0 ? (
        <ul aria-label={words.changes}>
          {changes.map((change, index) => (
            <ChangeLine
              key={change.id}
              change={change}
              place={index + 1}
              context={context}
              actions={actionsOf(change, index)}
            />
          ))}
        </ul>
      ) : null}
      {context.readOnly ? null : (
        <div {...addingRow}>
          <Button {...addingCell} look="plain" icon={Plus} className={styles.add} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
