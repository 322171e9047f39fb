import { afterEach, expect, test, vi } from 'vitest';
import { flushAll, registerFlush, startFlushing } from '../../../../src/renderer/app/flush.ts';
import { createFakeClient } from '../../../support/fake-client.ts';

const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
});

test('main hears that all is flushed only once everything is, also when nothing was typed', async () => {
  const client = createFakeClient();
  vi.stubGlobal('window', { casebook: client.bridge });
  stops.push(startFlushing());
  const flushed = () => client.log.filter((call) => call.name === 'app.flushed').length;
  client.emit('app.flush');
  await expect.poll(flushed).toBe(1);

  let save: () => void = () => undefined;
  stops.push(registerFlush(() => new Promise<void>((resolve) => (save = resolve))));
  client.emit('app.flush');
  await Promise.resolve();
  expect(flushed()).toBe(1);
  save();
  await expect.poll(flushed).toBe(2);
});

test('one that fails does not keep the others from being waited for', async () => {
  let saved = false;
  stops.push(registerFlush(() => Promise.reject(new Error('no'))));
  stops.push(
    registerFlush(async () => {
      saved = true;
    }),
  );
  await flushAll();
  expect(saved).toBe(true);
});
