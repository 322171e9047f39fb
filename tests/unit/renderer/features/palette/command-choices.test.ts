import { expect, test } from 'vitest';
import { type Circumstances, commandChoices } from '../../../../../src/renderer/features/palette/command-choices.ts';
import { type CommandId, commands } from '../../../../../src/shared/core/commands.ts';

const now = (more: Partial<Circumstances> = {}): Circumstances => ({
  available: new Set<CommandId>(['new-case', 'print', 'theme-dark']),
  caseOpen: true,
  readOnly: false,
  platform: 'linux',
  ...more,
});
const names = (typed: string, circumstances = now()) =>
  commandChoices(typed, circumstances).map(({ name, off }) => (off ? `(${name})` : name));
const reason = (id: CommandId, circumstances: Circumstances) =>
  commandChoices('', circumstances).find(({ leads }) => leads.id === id)?.about;

test('with nothing typed every command but the palette is there once, those that can be done first', () => {
  const all = commandChoices('', now());
  expect(all.map(({ leads }) => leads.id).toSorted()).toEqual(
    Object.keys(commands)
      .filter((id) => id !== 'palette')
      .toSorted(),
  );
  expect(names('').slice(0, 4)).toEqual(['New case', 'Print to PDF…', 'Theme: dark', '(New notebook…)']);
});

test('a command is found by its words in any order, also by those of its menu, with its keys', () => {
  expect(names('dark th')).toEqual(['Theme: dark']);
  expect(names('decision rule')).toEqual(['(Add a decision rule)']);
  expect(names('zebra')).toEqual([]);
  expect(commandChoices('print', now())[0]).toMatchObject({ marks: '\u0001Print\u0002 to PDF…', keys: 'Ctrl P' });
  expect(commandChoices('print', now({ platform: 'darwin' }))[0]).toMatchObject({ keys: '⌘P' });
});

test('a command that cannot be done now stays and says why', () => {
  expect(reason('add-rule', now({ caseOpen: false }))).toBe('no case is open');
  expect(reason('add-rule', now({ readOnly: true }))).toBe('open for reading only');
  expect(reason('find-next', now())).toBe('nothing is being looked for');
  expect(reason('new-case', now())).toBe('');
});
