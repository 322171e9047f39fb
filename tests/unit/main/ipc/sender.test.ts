import { expect, test } from 'vitest';
import { comesFromUi } from '../../../../src/main/ipc/sender.ts';

const main = { url: 'casebook://app/index.html' };

test('the page itself may ask', () => {
  expect(comesFromUi({ senderFrame: main, sender: { mainFrame: main } })).toBe(true);
});

test('nobody else may ask', () => {
  const child = { url: 'casebook://app/index.html' };
  expect(comesFromUi({ senderFrame: null, sender: { mainFrame: main } })).toBe(false);
  expect(comesFromUi({ senderFrame: child, sender: { mainFrame: main } })).toBe(false);
  for (const url of [
    '',
    'about:blank',
    'https://app/',
    'casebook://print/x',
    'casebook://app.evil/',
    'attachment://app/',
  ]) {
    const frame = { url };
    expect(comesFromUi({ senderFrame: frame, sender: { mainFrame: frame } }), url).toBe(false);
  }
});
