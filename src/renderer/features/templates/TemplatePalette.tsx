import { Dialog } from '@base-ui/react/dialog';
import { LayoutTemplate, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { builtInTemplates } from '../../../shared/core/template/built-in-templates.ts';
import type { TemplateRow } from '../../../shared/core/template/template.ts';
import type { NewCaseAbout } from '../../../shared/ipc/contract.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { OptionGroups, optionId } from '../../ui/OptionGroups.tsx';
import { useHeldCommands } from '../../ui/open-dialogs.ts';
import { BeforeBeginning } from './BeforeBeginning.tsx';
import { matching } from './matching.ts';
import styles from './TemplatePalette.module.css';
import { words } from './words.ts';

interface Props {
  readonly open: boolean;
  readonly rows: readonly TemplateRow[];
  readonly onClose: () => void;
  readonly onChoose: (template: string, about: NewCaseAbout) => void;
  readonly onRemove: (row: TemplateRow) => void;
}

const FIELD = 'template-field';

/** Puts the focus into the palette that was just drawn: the next key is meant for it. */
export function focusTemplates(): void {
  const field = document.getElementById(FIELD);
  if (field) field.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** A list to choose from by arrows and Enter; letters narrow it. */
export function TemplatePalette(props: Props) {
  const field = useRef<HTMLInputElement>(null);
  useHeldCommands(props.open);
  // Whoever chooses goes on to the new case; whoever turns back finds the focus where it was.
  const chosen = useRef(false);
  const onChoose: Props['onChoose'] = (template, about) => {
    chosen.current = true;
    props.onChoose(template, about);
  };
  useEffect(() => {
    if (props.open) chosen.current = false;
  }, [props.open]);
  return (
    <Dialog.Root open={props.open} onOpenChange={(next) => (next ? undefined : props.onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup className={styles.palette} initialFocus={field} finalFocus={() => !chosen.current}>
          <Dialog.Title className="spoken">{words.title}</Dialog.Title>
          <Choices
            {...props}
            onChoose={onChoose}
            onLeave={() => {
              chosen.current = true;
              props.onClose();
            }}
            field={field}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices({
  rows,
  onChoose,
  onRemove,
  onLeave,
  field,
}: Props & {
  onLeave: () => void;
  field: React.RefObject<HTMLInputElement | null>;
}) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [about, setAbout] = useState<NewCaseAbout>({ goals: [], channels: [] });
  const list = useId();
  const found = matching(rows, typed);
  const here = Math.min(active, Math.max(found.length - 1, 0));
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const row = found[here];
    if (event.key === 'ArrowDown') setActive((here + 1) % Math.max(found.length, 1));
    else if (event.key === 'ArrowUp') setActive((here - 1 + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') onChoose(row?.id ?? plainTemplate(), about);
    else if (event.key === 'Delete' && event.shiftKey && row?.own) onRemove(row);
    else return;
    event.preventDefault();
  };
  const choices = found.map((row) => ({ ...row, icon: row.own ? LayoutTemplate : Plus }));
  const groups = [
    { name: words.builtIn, choices: choices.filter((row) => !row.own) },
    { name: words.own, choices: choices.filter((row) => row.own) },
  ].filter((group) => group.choices.length > 0);
  const chosen = choices[here];
  return (
    <>
      <input
        ref={field}
        id={FIELD}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={words.field}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={chosen ? optionId(list, chosen) : undefined}
        placeholder={words.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <OptionGroups
        list={list}
        label={words.field}
        groups={groups}
        active={chosen}
        onPoint={(choice) => setActive(choices.indexOf(choice))}
        onChoose={(choice) => onChoose(choice.id, about)}
      />
      {rows.length > 0 && found.length === 0 ? <p className={styles.nothing}>{words.nothing(typed)}</p> : null}
      <BeforeBeginning
        about={about}
        onAbout={setAbout}
        onBegin={() => onChoose(chosen?.id ?? plainTemplate(), about)}
        onLeave={onLeave}
      />
      <div className={styles.foot}>
        <span>
          <kbd>↑ ↓</kbd> {words.choose}
        </span>
        <span>
          <kbd>Enter</kbd> {words.begin}
        </span>
        <span>
          <kbd>Esc</kbd> {words.close}
        </span>
        {chosen?.own ? (
          <span className={styles.remove}>
            <kbd>Shift Del</kbd> {words.remove}
            <IconButton label={words.removeOf(chosen.name)} icon={Trash2} onClick={() => onRemove(chosen)} />
          </span>
        ) : null}
      </div>
    </>
  );
}

function plainTemplate(): string {
  return builtInTemplates[0]?.id ?? '';
}
