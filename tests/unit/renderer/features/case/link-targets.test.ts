import { afterEach, expect, test, vi } from 'vitest';
import { createLinkTargets } from '../../../../../src/renderer/features/case/link-targets.ts';
import { createFakeClient } from '../../../../support/fake-client.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is behind the links of a text is asked for at once, and again when the library changes, until it is let go', async () => {
  const [one, other] = [
    sampleCase({ id: sampleId(1), title: 'Reel' }),
    sampleCase({ id: sampleId(2), title: 'Open day' }),
  ];
  const client = createFakeClient({ cases: [one, other] });
  vi.stubGlobal('window', { casebook: client.bridge });
  const asked = () => client.log.filter(({ name }) => name === 'library.targets').map(({ args }) => args[0]);
  const targets = createLinkTargets();
  let told = 0;
  targets.subscribe(() => {
    told += 1;
  });
  expect(targets.of(one.id)).toBeUndefined();
  expect(targets.of(other.id)).toBeUndefined();
  targets.of('no id');
  await expect.poll(() => targets.of(other.id)).toMatchObject({ title: 'Open day', place: 'notebook' });
  expect(asked()).toEqual([[one.id, other.id]]);

  client.cases.set(other.id, { ...other, title: 'Open days' });
  client.emit('library.changed', 2);
  await expect.poll(() => targets.of(other.id)?.title).toBe('Open days');
  expect(told).toBe(2);

  targets.stop();
  client.emit('library.changed', 2);
  expect(asked()).toHaveLength(2);
});
