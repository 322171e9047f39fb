import { expect, test } from 'vitest';
import { inOrder } from '../../../../../src/renderer/features/case/in-order.ts';

/** Tasks that end when they are told to. */
function tasks() {
  const ends = new Map<string, () => void>();
  return {
    begun: () => [...ends.keys()],
    end: (name: string) => ends.get(name)?.(),
    run: (name: string) => new Promise<string>((resolve) => ends.set(name, () => resolve(name))),
  };
}

test('what ends out of turn is answered in turn, and no more than so many are begun', async () => {
  const { begun, end, run } = tasks();
  const answers = inOrder(['a', 'b', 'c', 'd'], 2, run);
  const first = answers.next();
  expect(begun()).toEqual(['a', 'b']);
  end('b');
  end('a');
  expect((await first).value).toBe('a');
  expect(begun()).toEqual(['a', 'b', 'c']);
  expect((await answers.next()).value).toBe('b');
  expect(begun()).toEqual(['a', 'b', 'c', 'd']);
  end('d');
  end('c');
  expect((await answers.next()).value).toBe('c');
  expect((await answers.next()).value).toBe('d');
  expect((await answers.next()).done).toBe(true);
});

test('nothing and fewer than may run at once come to an end too', async () => {
  const all: number[] = [];
  for await (const one of inOrder([1], 4, async (n) => n)) all.push(one);
  for await (const one of inOrder([], 4, async (n: number) => n)) all.push(one);
  expect(all).toEqual([1]);
});
