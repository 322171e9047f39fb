import { expect, test } from 'vitest';
import { isOwnAddress, isUiAddress, privilegedSchemes } from '../../../../src/main/app/schemes.ts';

test('only documents of the UI are addresses of the UI', () => {
  expect(isUiAddress('casebook://app/index.html')).toBe(true);
  for (const address of [
    'casebook://print/index.html',
    'casebook://app:1/index.html',
    'casebook://app.evil/',
    'https://app/',
    'attachment://app/',
    'about:blank',
    '',
  ])
    expect(isUiAddress(address), address).toBe(false);
});

test('nothing but the own schemes and the own page’s blobs is loaded', () => {
  expect(isOwnAddress('casebook://app/index.html')).toBe(true);
  expect(isOwnAddress('attachment://thumb/00')).toBe(true);
  expect(isOwnAddress('blob:casebook://app/0b1c')).toBe(true);
  for (const address of [
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/html,x',
    'blob:https://example.org/0b1c',
    'chrome://version/',
    'devtools://devtools/',
    'casebook:app',
  ])
    expect(isOwnAddress(address), address).toBe(false);
});

test('no scheme is given more than it needs', () => {
  for (const { privileges } of privilegedSchemes)
    expect(privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true });
});
