import { FileText } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { CommandId } from '../../../shared/core/commands.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import type { FoundRow } from '../../app/find-cases.ts';
import { useSession } from '../../app/session.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import type { OptionGroup } from '../../ui/OptionGroups.tsx';
import { PaletteChoices, PaletteFoot } from '../../ui/Palette.tsx';
import styles from './CommandPalette.module.css';
import { type Circumstances, commandChoices } from './command-choices.ts';
import { lessonChoice, planChoices } from './learned-choices.ts';
import type { Leads, PaletteChoice } from './palette-choice.ts';
import { useFound } from './use-found.ts';
import { words } from './words.ts';

/** The id of the line that is typed in. */
export const FIELD = 'palette-field';
const ONLY_COMMANDS = '>';
const RECENT_CASES = 5;

/** What is typed in the palette and what it finds. With nothing typed, what was used last comes first. */
export function PaletteLines({
  field,
  circumstances,
  recent,
  open,
  onTake,
}: {
  field: RefObject<HTMLInputElement | null>;
  circumstances: Circumstances;
  recent: readonly CommandId[];
  /** The case that is open, which nobody has to go to. */
  open: Ulid | null;
  onTake: (leads: Leads) => void;
}) {
  const [typed, setTyped] = useState('');
  const locale = useSession((state) => state.locale);
  const onlyCommands = typed.trimStart().startsWith(ONLY_COMMANDS);
  const text = onlyCommands ? typed.trimStart().slice(1).trim() : typed.trim();
  const found = useFound(onlyCommands ? '' : text, open);
  const answered = onlyCommands || found.text === text;

  const commands = commandChoices(text, circumstances);
  const cases = found.cases.map((row) => caseChoice(row, locale));
  const used = recent.flatMap((id) => commands.filter(({ leads, off }) => leads.id === id && !off));
  const groups = (
    onlyCommands
      ? [{ name: words.commands, choices: commands }]
      : text === ''
        ? [
            { name: words.recentCases, choices: found.text === '' ? cases.slice(0, RECENT_CASES) : [] },
            { name: words.recentCommands, choices: used },
            { name: words.commands, choices: commands.filter((one) => !used.includes(one)) },
          ]
        : [
            { name: words.commands, choices: commands },
            { name: words.cases, choices: cases },
            { name: words.lessons, choices: found.lessons.map((one) => lessonChoice(one, found.targets)) },
            { name: words.plans, choices: planChoices(text, found.plans) },
          ]
  ).filter(({ choices }): boolean => choices.length > 0) satisfies readonly OptionGroup<PaletteChoice>[];

  const none = onlyCommands ? words.noCommand(text) : words.nothing(text);
  const [type, forCommands] = words.commandsOnly;
  return (
    <PaletteChoices
      id={FIELD}
      field={field}
      label={words.field}
      hint={words.hint}
      typed={typed}
      groups={groups}
      nothing={answered ? none : null}
      onTyped={setTyped}
      // Commands are found at once; cases and lessons may still be those of the letters before.
      isAwaited={(choice) => !answered && (text === '' || choice?.leads.to !== 'command')}
      onChoose={(choice) => {
        if (choice && !choice.off) onTake(choice.leads);
      }}
    >
      {() => (
        <PaletteFoot
          keys={[
            ['↑ ↓', words.choose],
            ['Enter', words.run],
            ['Esc', words.close],
          ]}
        >
          <span className={styles.only}>
            {type} <kbd>{ONLY_COMMANDS}</kbd> {forCommands}
          </span>
        </PaletteFoot>
      )}
    </PaletteChoices>
  );
}

function caseChoice({ id, title, marks, summary }: FoundRow, locale: string): PaletteChoice {
  return {
    id: `case-${id}`,
    name: title,
    marks,
    about: outcomeText(summary, locale),
    sign: <DegreeBar share={summary.degree} band={summary.band} />,
    icon: FileText,
    leads: { to: 'case', id },
  };
}
