import { expect, test } from 'vitest';
import { createFlush } from '../../../../src/main/app/flush.ts';

test('everyone who asks while the page is saving hears of the same answer', async () => {
  let sent = 0;
  const flush = createFlush(() => {
    sent += 1;
    return true;
  });
  const both = Promise.all([flush.ask(), flush.ask()]);
  flush.answered();
  await both;
  expect(sent).toBe(1);
  const again = flush.ask();
  flush.answered();
  await again;
  expect(sent).toBe(2);
});

test('a page that is gone is not waited for', async () => {
  await createFlush(() => false).ask();
});

test('an answer nobody asked for does not count for the next question', async () => {
  let done = false;
  const flush = createFlush(() => true);
  flush.answered();
  const asked = flush.ask().then(() => {
    done = true;
  });
  await Promise.resolve();
  expect(done).toBe(false);
  flush.answered();
  await asked;
});
