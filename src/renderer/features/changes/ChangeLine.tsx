import { type Change, changeKinds } from '../../../shared/core/learning/change.ts';
import { changeKindNames } from '../../../shared/core/learning/change-text.ts';
import { limits } from '../../../shared/core/limits.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import { ItemMenu } from '../../ui/ItemMenu.tsx';
import row from '../../ui/row-words.module.css';
import { SelectOne } from '../../ui/SelectOne.tsx';
import type { ItemActions } from '../../ui/use-item-rows.ts';
import styles from './ChangeList.module.css';
import { ChangeStanding } from './ChangeStanding.tsx';
import type { ChangeContext } from './change-context.ts';
import { words } from './words.ts';

/** One change: its kind, what to do, and what became of it. */
export function ChangeLine({
  change,
  place,
  context,
  actions,
}: {
  change: Change;
  /** From 1. */
  place: number;
  context: ChangeContext;
  actions: ItemActions<Change>;
}) {
  const { readOnly } = context;
  return (
    <li data-row={change.id}>
      {readOnly ? null : (
        <ItemMenu
          label={words.actions(shortName(change.text) || words.unnamed)}
          words={words}
          actions={actions}
          more={{ label: words.makeLesson, run: () => context.makeLesson(change.text) }}
        />
      )}
      {readOnly ? (
        <b className={styles.kind}>{changeKindNames[change.kind]}</b>
      ) : (
        <SelectOne
          className={styles.kind}
          data-column="kind"
          aria-label={words.kind(place)}
          value={change.kind}
          choices={changeKinds.map((kind) => [kind, changeKindNames[kind]])}
          onChoose={(kind) => actions.change({ kind }, 'kind')}
        />
      )}
      <textarea
        className={row.words}
        rows={1}
        aria-label={words.change(place)}
        data-column="text"
        data-line={`change ${change.id}`}
        placeholder={words.prompt}
        spellCheck={false}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={change.text}
        onKeyDown={actions.onKey}
        onChange={(event) => actions.change({ text: event.target.value.replace(/\s*\n\s*/g, ' ') }, 'text')}
      />
      <ChangeStanding change={change} place={place} context={context} onChange={actions.change} />
    </li>
  );
}
