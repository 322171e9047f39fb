import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type CommandId, nameAlone } from '../../../shared/core/commands.ts';
import { availableCommands, runCommand, useCommand } from '../../app/commands.ts';
import { openCase, showLesson, showPlan, useNavigation } from '../../app/navigation.ts';
import { notify } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { focusPalette, Palette } from '../../ui/Palette.tsx';
import type { Circumstances } from './command-choices.ts';
import { FIELD, PaletteLines } from './PaletteLines.tsx';
import type { Leads } from './palette-choice.ts';
import { words } from './words.ts';

/** How many commands are remembered as recent. */
const REMEMBERED = 4;

/** Everything that can be done and gone to, by its name: commands, cases, lessons and plans. */
export function CommandPalette() {
  const [opened, setOpened] = useState<Circumstances | null>(null);
  const [recent, setRecent] = useState<readonly CommandId[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const taken = useRef(false);
  const platform = useSession((state) => state.platform);
  const readOnly = useSession((state) => state.notebook?.readOnly !== null);
  const open = useNavigation((state) => (state.view === 'library' ? state.openCase : null));
  useCommand('palette', () => {
    before.current = document.activeElement;
    taken.current = false;
    const available = availableCommands();
    flushSync(() => setOpened({ available, caseOpen: open !== null, readOnly, platform }));
    focusPalette(FIELD);
  });

  // The window is gone and the focus back before anything is done: a command may open a window of its own.
  const take = (leads: Leads) => {
    taken.current = true;
    flushSync(() => setOpened(null));
    if (before.current instanceof HTMLElement) before.current.focus();
    if (leads.to !== 'command') return goTo(leads);
    setRecent([leads.id, ...recent.filter((id) => id !== leads.id)].slice(0, REMEMBERED));
    if (!runCommand(leads.id)) notify({ text: words.notNow(nameAlone(leads.id)), passing: true, about: 'palette' });
  };
  return (
    <Palette
      open={opened !== null}
      title={words.title}
      field={field}
      goesBack={() => !taken.current}
      onClose={() => setOpened(null)}
    >
      {opened ? <PaletteLines field={field} circumstances={opened} recent={recent} open={open} onTake={take} /> : null}
    </Palette>
  );
}

function goTo({ to, id }: Exclude<Leads, { to: 'command' }>): void {
  document.querySelector('main')?.focus();
  if (to === 'case') openCase(id);
  else if (to === 'lesson') showLesson(id);
  else showPlan(id);
}
