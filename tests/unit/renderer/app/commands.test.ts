import { afterEach, expect, test, vi } from 'vitest';
import { registerCommand, runCommand, startCommands } from '../../../../src/renderer/app/commands.ts';
import { createFakeClient } from '../../../support/fake-client.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});
const answer = (id: Parameters<typeof registerCommand>[0], handler: () => unknown) =>
  stops.push(registerCommand(id, handler));

test('the latest handler is asked first, and may leave it to the earlier one', () => {
  const done: string[] = [];
  answer('undo', () => done.push('text'));
  answer('undo', () => false);
  expect(runCommand('undo')).toBe(true);
  answer('undo', () => done.push('notice'));
  runCommand('undo');
  expect(done).toEqual(['text', 'notice']);
});

test('a command nobody answers does nothing and says so', () => {
  expect(runCommand('print')).toBe(false);
});

test('keys and the menu come to the same handler; keys nobody answers are left alone', () => {
  const client = createFakeClient();
  const window = Object.assign(new EventTarget(), { casebook: client.bridge });
  vi.stubGlobal('window', window);
  stops.push(startCommands('linux'));
  const done: string[] = [];
  const press = (key: string) => {
    const event = new Event('keydown', { cancelable: true });
    Object.assign(event, { key, code: '', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press('n')).toBe(false);
  answer('new-case', () => done.push('new'));
  expect(press('n')).toBe(true);
  client.emit('app.command', 'new-case');
  expect(done).toEqual(['new', 'new']);
});
