import { expect, test } from 'vitest';
import { linkQuestion } from '../../../../src/main/app/link-question.ts';

test('the question names the whole host, and shows the whole address', () => {
  expect(linkQuestion('https://www.instagram.com/reel/abc?x=1')).toEqual({
    address: 'https://www.instagram.com/reel/abc?x=1',
    message: 'Open www.instagram.com in your browser?',
    detail: 'https://www.instagram.com/reel/abc?x=1',
  });
});

test('a host that only looks familiar is shown as what it is', () => {
  // The first letter is Cyrillic.
  expect(linkQuestion('https://аpple.com/')?.message).toBe('Open xn--pple-43d.com in your browser?');
  expect(linkQuestion('https://example.com.evil.test:8080/')?.message).toContain('example.com.evil.test:8080');
  expect(linkQuestion('https://evil.test\\@example.com/')?.message).toContain('evil.test');
});

test('an e-mail address opens the mail program', () => {
  expect(linkQuestion('mailto:team@example.org?subject=Hello')?.message).toBe('Write an e-mail in your mail program?');
});

const refused = [
  '',
  '/etc/passwd',
  'relative',
  '#here',
  '//example.org',
  '\\\\server\\share',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  'FILE:///etc/passwd',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' https://example.org',
  'https://example.org\u202egpj.exe',
  'https://exa\u200bmple.org',
  'https://example.org/\u0000',
  'data:text/html,<script>alert(1)</script>',
  'blob:casebook://app/1',
  'vbscript:x',
  'casebook://app/index.html',
  'attachment://original/00',
  'about:blank',
  'chrome://settings',
  'ms-msdt:/id',
  'search-ms:query=x',
  'ms-officecmd:{}',
  'smb://server/share',
  'ssh://host',
  'tel:+49',
  'ftp://example.org',
  'ws://example.org',
  'https:',
  'https://',
  'https:///',
  'https:example.org',
  'https://user@example.org',
  'https://user:word@example.org',
  'https://example.org%40evil.test@x/',
  'https://a%40b/',
  'https://[::1',
  `https://example.org/${'a'.repeat(8_000)}`,
];

test.each(refused)('%j is never opened', (href) => {
  expect(linkQuestion(href)).toBeNull();
});
