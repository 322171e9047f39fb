import { expect, test } from 'vitest';
import { tooMuch } from '../../../../../../src/renderer/features/editor/paste/too-much.ts';
import { limits } from '../../../../../../src/shared/core/limits.ts';

const words = 'w'.repeat(limits.pastedWords);

test('E4 as many words as a text takes in are no file, in HTML or plain', () => {
  expect(tooMuch({ html: '', text: words })).toBeNull();
  expect(tooMuch({ html: `<p style="${'x'.repeat(1_000)}">${words}</p>`, text: words })).toBeNull();
});

test('E4 more words, or more markup, become a file with all of it', async () => {
  const plain = tooMuch({ html: '', text: `${words}!` });
  expect([plain?.type, await plain?.text()]).toEqual(['text/plain', `${words}!`]);
  const html = `<p>${words}!</p>`;
  expect(await tooMuch({ html, text: 'short' })?.text()).toBe(html);
  expect(tooMuch({ html: '<b></b>'.repeat(limits.pastedMarkup / 7 + 1), text: '' })?.type).toBe('text/html');
});

test('E4 pictures written into HTML do not count', () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(6_000_000)}">`;
  expect(tooMuch({ html: `<p>one</p>${picture}`, text: '' })).toBeNull();
});
