import { LayoutTemplate, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { builtInTemplates } from '../../../shared/core/template/built-in-templates.ts';
import type { TemplateRow } from '../../../shared/core/template/template.ts';
import type { NewCaseAbout } from '../../../shared/ipc/contract.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { focusPalette, Palette, PaletteChoices, PaletteFoot } from '../../ui/Palette.tsx';
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

/** Puts the focus into the palette that was just drawn. */
export function focusTemplates(): void {
  focusPalette(FIELD);
}

/** A list to choose from by arrows and Enter; letters narrow it. */
export function TemplatePalette(props: Props) {
  const field = useRef<HTMLInputElement>(null);
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
    <Palette
      open={props.open}
      title={words.title}
      field={field}
      goesBack={() => !chosen.current}
      onClose={props.onClose}
    >
      <Choices
        {...props}
        onChoose={onChoose}
        onLeave={() => {
          chosen.current = true;
          props.onClose();
        }}
        field={field}
      />
    </Palette>
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
  const [about, setAbout] = useState<NewCaseAbout>({ goals: [], channels: [] });
  const choices = matching(rows, typed).map((row) => ({ ...row, icon: row.own ? LayoutTemplate : Plus }));
  const groups = [
    { name: words.builtIn, choices: choices.filter((row) => !row.own) },
    { name: words.own, choices: choices.filter((row) => row.own) },
  ].filter((group) => group.choices.length > 0);
  // What names no template was meant for the case.
  const begin = (template: string | undefined) =>
    onChoose(
      template ?? plainTemplate(),
      rows.length > 0 && choices.length === 0 ? { ...about, title: typed.trim() } : about,
    );
  return (
    <PaletteChoices
      id={FIELD}
      field={field}
      label={words.field}
      hint={words.hint}
      typed={typed}
      groups={groups}
      nothing={rows.length > 0 ? words.nothing(typed) : null}
      onTyped={setTyped}
      onChoose={(choice) => begin(choice?.id)}
      onKey={(event, choice) => {
        if (event.key !== 'Delete' || !event.shiftKey || !choice?.own) return false;
        onRemove(choice);
        return true;
      }}
    >
      {(chosen) => (
        <>
          <BeforeBeginning about={about} onAbout={setAbout} onBegin={() => begin(chosen?.id)} onLeave={onLeave} />
          <PaletteFoot
            keys={[
              ['↑ ↓', words.choose],
              ['Enter', words.begin],
              ['Esc', words.close],
            ]}
          >
            {chosen?.own ? (
              <span className={styles.remove}>
                <kbd>Shift Del</kbd> {words.remove}
                <IconButton label={words.removeOf(chosen.name)} icon={Trash2} onClick={() => onRemove(chosen)} />
              </span>
            ) : null}
          </PaletteFoot>
        </>
      )}
    </PaletteChoices>
  );
}

function plainTemplate(): string {
  return builtInTemplates[0]?.id ?? '';
}
