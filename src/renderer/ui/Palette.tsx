import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { type Option, type OptionGroup, OptionGroups, optionId } from './OptionGroups.tsx';
import { useHeldCommands } from './open-dialogs.ts';
import styles from './Palette.module.css';

/** Puts the focus into the line of a palette that was just drawn: the next key is meant for it. */
export function focusPalette(id: string): void {
  const field = document.getElementById(id);
  if (field) field.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** A window to choose in, over the app: Esc or a click beside it closes it. */
export function Palette({
  open,
  title,
  field,
  goesBack,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  /** The line that has the focus at first. */
  field: RefObject<HTMLInputElement | null>;
  /** Whether the focus goes back to where it was; asked when the window goes. */
  goesBack: () => boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  useHeldCommands(open);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup className={styles.palette} initialFocus={field} finalFocus={goesBack}>
          <Dialog.Title className="spoken">{title}</Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const never = () => false;

/**
 * The line that is typed in and the options below it: arrows choose, Enter takes. Keys that come before the options for
 * what was typed are answered from those, not from what stands there still. `children` stands below the options.
 */
export function PaletteChoices<One extends Option>({
  id,
  field,
  label,
  hint,
  typed,
  groups,
  nothing,
  isAwaited = never,
  onTyped,
  onChoose,
  onKey,
  children,
}: {
  id: string;
  field: RefObject<HTMLInputElement | null>;
  label: string;
  hint: string;
  typed: string;
  groups: readonly OptionGroup<One>[];
  /** What stands where no option does. */
  nothing: string | null;
  /** Whether an option may belong to what was typed before; asked without one, whether any may. */
  isAwaited?: (choice: One | undefined) => boolean;
  onTyped: (text: string) => void;
  /** With nothing where Enter was pressed on no option. */
  onChoose: (choice: One | undefined) => void;
  /** Other keys, with the option they are on; true when they were answered. */
  onKey?: (event: KeyboardEvent, choice: One | undefined) => boolean;
  children: (choice: One | undefined) => ReactNode;
}) {
  const [active, setActive] = useState(0);
  const list = useId();
  const choices = groups.flatMap((group) => group.choices);
  const here = Math.min(active, Math.max(choices.length - 1, 0));
  const chosen = choices[here];
  const activeId = chosen ? optionId(list, chosen) : undefined;
  const wrapped = (next: number) => {
    const count = Math.max(choices.length, 1);
    return ((next % count) + count) % count;
  };
  const ahead = useRef({ steps: 0, enter: false });
  const step = (by: number) => {
    if (isAwaited(undefined)) ahead.current.steps += by;
    else setActive(wrapped(here + by));
  };
  const enter = () => {
    const isSure = ahead.current.steps === 0 && !isAwaited(chosen);
    if (isSure) onChoose(chosen);
    else ahead.current.enter = true;
  };
  useEffect(() => {
    const { steps, enter } = ahead.current;
    if ((steps === 0 && !enter) || isAwaited(undefined)) return;
    ahead.current = { steps: 0, enter: false };
    const next = wrapped(here + steps);
    setActive(next);
    if (enter) onChoose(choices[next]);
  });
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') enter();
    else if (!onKey?.(event, chosen)) return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.line}>
        <Icon of={Search} />
        <input
          ref={field}
          id={id}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={activeId}
          placeholder={hint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            ahead.current = { steps: 0, enter: false };
            onTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <OptionGroups
        list={list}
        label={label}
        groups={groups}
        active={chosen}
        onPoint={(choice) => setActive(choices.indexOf(choice))}
        onChoose={onChoose}
      />
      {choices.length === 0 && nothing !== null ? <p className={styles.nothing}>{nothing}</p> : null}
      {children(chosen)}
    </>
  );
}

/** What the keys do, at the foot of a palette. */
export function PaletteFoot({
  keys,
  children,
}: {
  keys: readonly (readonly [keys: string, does: string])[];
  children?: ReactNode;
}) {
  return (
    <div className={styles.foot}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
      {children}
    </div>
  );
}
