import { type FormEvent, useEffect, useRef, useState } from 'react';
import { folded } from '../../../shared/core/folded.ts';
import { limits } from '../../../shared/core/limits.ts';
import { isSameTag, nameTaken } from '../../../shared/core/tags/known-tag.ts';
import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './Tags.module.css';
import { useTaggedCount } from './use-tagged-count.ts';
import { words } from './words.ts';

/** What is asked before tags are changed: another name for one or several of them, or whether they should go. */
export interface Asking {
  readonly for: 'rename' | 'remove';
  readonly tags: readonly TagCount[];
}

/** How many tags are offered to merge into. */
const OFFERED = 6;

interface Answers {
  onClose: () => void;
  onChange: (names: readonly string[], to: string | null) => void;
}

/** The windows that ask; each says how many cases will change before anything does. */
export function TagDialogs({
  asking,
  known,
  ...answers
}: Answers & { asking: Asking | null; known: readonly TagCount[] }) {
  const formats = useFormats();
  const field = useRef<HTMLInputElement>(null);
  const names = (asking?.tags ?? []).map(({ name }) => name);
  const [only = ''] = names;
  const title =
    asking?.for === 'remove'
      ? words.removeTitle(names)
      : names.length > 1
        ? words.mergeTitle(formats.count(names.length))
        : words.renameTitle(only);
  return (
    <Dialog
      open={asking !== null}
      onClose={answers.onClose}
      title={title}
      {...(asking?.for === 'rename' ? { first: field } : {})}
    >
      {asking?.for === 'rename' ? <Rename field={field} tags={asking.tags} known={known} {...answers} /> : null}
      {asking?.for === 'remove' ? <Remove tags={asking.tags} {...answers} /> : null}
    </Dialog>
  );
}

function Rename({
  field,
  tags,
  known,
  onClose,
  onChange,
}: Answers & {
  field: React.RefObject<HTMLInputElement | null>;
  tags: readonly TagCount[];
  known: readonly TagCount[];
}) {
  const formats = useFormats();
  const [most] = tags.toSorted((a, b) => b.cases - a.cases);
  const [typed, setTyped] = useState(most?.name ?? '');
  const names = tags.flatMap(({ spellings }) => spellings);
  const to = nameTaken(typed, names, known);
  const old = names.filter((name) => name !== to);
  const count = useTaggedCount(old);
  const into = known.find(({ name }) => isSameTag(name, to) && !tags.some((tag) => tag.name === name));
  const offered = known
    .filter(({ name }) => name !== to && !tags.some((tag) => tag.name === name))
    .filter(({ name }) => typed !== most?.name && folded(name).includes(folded(typed)))
    .slice(0, OFFERED);
  useEffect(() => field.current?.select(), [field]);
  const can = to !== '' && old.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (can) onChange(names, to);
  };
  const cases = formats.counted(count ?? 0, words.one, words.many);
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        ref={field}
        label={words.name}
        maxLength={limits.nameLength}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {tags.length > 1 || offered.length > 0 ? (
        <fieldset className={styles.offers} aria-label={words.tagsThere}>
          {(offered.length > 0 ? offered : tags).map(({ name }) => (
            <Button key={name} aria-pressed={name === to} onClick={() => setTyped(name)}>
              <span dir="auto">{name}</span>
            </Button>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.told} role="status">
        {to === '' ? <p>{words.noName}</p> : null}
        {/[,;]/.test(typed) ? <p>{words.noCommas}</p> : null}
        {to !== '' && old.length === 0 ? <p>{words.same}</p> : null}
        {can && count !== null ? <p>{words.changes(cases, old, to)}</p> : null}
        {can && into ? <p>{words.merges(formats.counted(into.cases, words.one, words.many), to)}</p> : null}
        {can ? <p className={styles.quiet}>{words.keepsWord}</p> : null}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button look="main" type="submit" disabled={!can}>
          {into || tags.length > 1 ? words.doMerge(to) : words.doRename}
        </Button>
      </div>
    </form>
  );
}

function Remove({ tags, onClose, onChange }: Answers & { tags: readonly TagCount[] }) {
  const formats = useFormats();
  const names = tags.flatMap(({ spellings }) => spellings);
  const count = useTaggedCount(names);
  return (
    <div className={styles.form}>
      <p role="status">{count === null ? '' : words.removes(formats.counted(count, words.one, words.many))}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button look="main" onClick={() => onChange(names, null)}>
          {words.doRemove}
        </Button>
      </div>
    </div>
  );
}
