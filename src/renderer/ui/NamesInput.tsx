import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from 'react';
import { namesIn, namesText } from '../../shared/core/case-study/names-text.ts';
import styles from './NamesInput.module.css';
import { suggestionsFor, withChosen } from './names-line.ts';

type Rest = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'type' | 'role'>;

/** The last name is typed to its end. */
const ENDED = /[,;]\s*$/;

/** Several names in one line with commas between; while one is typed, those known already are offered. */
export function NamesInput({
  names,
  onNames,
  label,
  known,
  focused = false,
  spelled = (all) => all,
  readOnly,
  ...rest
}: Rest & {
  names: readonly string[];
  onNames: (names: string[]) => void;
  /** What the list of offers is called. */
  label: string;
  /** Null where nothing is ever offered. */
  known: readonly string[] | null;
  /** Whether it takes the focus as it comes. */
  focused?: boolean;
  /** How names are written once they are typed to their end. */
  spelled?: (names: readonly string[]) => readonly string[];
}) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  // What was typed shows as long as it means the names there are; a comma just typed must not vanish.
  const line = namesText(namesIn(typed)) === namesText(names) ? typed : namesText(names);
  const offered = open && !readOnly ? suggestionsFor(line, known ?? []).slice(0, 8) : [];
  const write = (text: string) => {
    const names = namesIn(text);
    const settled = ENDED.test(text) ? spelled(names) : names;
    setTyped(settled === names ? text : `${namesText(settled)}, `);
    setActive(-1);
    onNames([...settled]);
  };
  const choose = (name: string) => {
    write(withChosen(line, name));
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = offered[active];
    if (event.key === 'ArrowDown') {
      setOpen(true);
      setActive(Math.min(active + 1, Math.max(offered.length - 1, 0)));
    } else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1));
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape' && offered.length > 0) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': offered.length > 0,
    'aria-controls': offered.length > 0 ? listId : undefined,
    'aria-activedescendant': offered[active] === undefined ? undefined : `${listId}-${active}`,
  } as const;
  return (
    <span className={styles.combo}>
      <input
        {...(known ? combobox : {})}
        {...rest}
        type="text"
        ref={focused ? focusOnce : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        value={line}
        onChange={(event) => {
          setOpen(true);
          write(event.target.value);
        }}
        onKeyDown={onKey}
        onBlur={() => {
          const settled = spelled(names);
          if (settled !== names && !readOnly) onNames([...settled]);
          setTyped('');
          setOpen(false);
        }}
      />
      {offered.length > 0 ? (
        <div id={listId} className={styles.offers} role="listbox" aria-label={label}>
          {offered.map((name, index) => (
            <div
              key={name}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
    </span>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
