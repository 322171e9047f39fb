import { expect, test } from 'vitest';
import { latestWins } from '../../../../../src/main/storage/durable/latest-wins.ts';

function gated() {
  const written: string[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const queue = latestWins(async (value: string) => {
    const gate = Promise.withResolvers<void>();
    gates.push(gate);
    written.push(value);
    await gate.promise;
  });
  return { written, gates, queue };
}

test('of the values that wait only the newest is written, and all who waited are answered', async () => {
  const { written, gates, queue } = gated();
  const answers = ['a', 'b', 'c'].map((value) => queue.submit(value));
  expect(written).toEqual(['a']);
  gates[0]?.resolve();
  await answers[0];
  await expect.poll(() => written).toEqual(['a', 'c']);
  gates[1]?.resolve();
  await Promise.all(answers);
});

test('a write that fails later leaves the one before it a success', async () => {
  const { gates, queue } = gated();
  const first = queue.submit('a');
  const second = queue.submit('b');
  gates[0]?.resolve();
  await expect(first).resolves.toBeUndefined();
  await expect.poll(() => gates).toHaveLength(2);
  gates[1]?.reject(new Error('disk full'));
  await expect(second).rejects.toThrow('disk full');
  const third = queue.submit('c');
  await expect.poll(() => gates).toHaveLength(3);
  gates[2]?.resolve();
  await expect(third).resolves.toBeUndefined();
});
