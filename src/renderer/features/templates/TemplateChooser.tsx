import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TemplateRow } from '../../../shared/core/template/template.ts';
import type { NewCaseAbout } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { focusTemplates, TemplatePalette } from './TemplatePalette.tsx';
import { words } from './words.ts';

/** Answers "New case": shows what it can begin from. Enter at once begins a plain post-mortem. */
export function TemplateChooser() {
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly TemplateRow[]>([]);
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const choose = () => {
    flushSync(() => setOpen(true));
    focusTemplates();
  };
  useCommand('new-case', choose, writable);
  useEffect(() => {
    if (open) void read().then(setRows);
  }, [open]);

  // Read again behind it: the list may have been opened meanwhile.
  const bringBack = async (id: string) => {
    const answer = await ask('templates.restore', id);
    if (!answer.ok) return notifyFailure(answer.failure);
    setRows(await read());
  };
  const remove = async ({ id, name }: TemplateRow) => {
    const answer = await ask('templates.remove', id);
    if (!answer.ok) return notifyFailure(answer.failure);
    setRows(await read());
    notify({
      text: words.removed(name),
      action: { label: words.undo, run: () => void bringBack(id) },
      passing: true,
      about: 'template removed',
    });
  };
  return (
    <TemplatePalette
      open={open}
      rows={rows}
      onClose={() => setOpen(false)}
      onRemove={(row) => void remove(row)}
      onChoose={(id, about) => {
        setOpen(false);
        void begin(id, about);
      }}
    />
  );
}

async function read(): Promise<readonly TemplateRow[]> {
  const answer = await ask('templates.list');
  return answer.ok ? answer.value : [];
}

async function begin(template: string, about: NewCaseAbout): Promise<void> {
  await flushAll();
  const answer = await ask('case.createFrom', template, about);
  if (answer.ok) openCase(answer.value.id, true);
  else notifyFailure(answer.failure);
}
