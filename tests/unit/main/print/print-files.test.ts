import { describe, expect, test } from 'vitest';
import { pagePart, pagePicture, printPolicy } from '../../../../src/main/print/print-files.ts';
import type { Printable } from '../../../../src/main/print/printable.ts';
import { sampleHash } from '../../../support/sample-case.ts';

const picture = { bytes: new Uint8Array([1]), media: 'image/png' };
const page: Printable = {
  html: '<!doctype html>',
  css: 'p {}',
  picture: async (attachment) => (attachment === sampleHash(1) ? picture : null),
};

describe('the parts of a printed page', () => {
  test.each([
    ['', 'text/html; charset=utf-8'],
    ['page.css', 'text/css; charset=utf-8'],
  ])('"%s" is served as %s', (name, media) => {
    expect(pagePart(page, 'token', `casebook://print/token/${name}`)?.media).toBe(media);
  });

  test.each([
    'casebook://print/other/',
    'casebook://app/token/',
    'casebook://print/token',
    'casebook://print/token/fonts/b.woff2',
    'casebook://print/token/..%2f..%2fetc/passwd',
    'casebook://print/token/%2e%2e/x',
    'https://print/token/',
    'file:///token/',
    'nonsense',
  ])('%s is nothing', (address) => expect(pagePart(page, 'token', address)).toBeNull());
});

describe('its pictures', () => {
  test('are those of the case', async () => {
    expect(await pagePicture(page, `attachment://original/${sampleHash(1)}`)).toBe(picture);
    expect(await pagePicture(page, `attachment://original/${sampleHash(2)}`)).toBeNull();
  });

  test.each([`attachment://thumb/${sampleHash(1)}`, 'attachment://original/../x', `https://original/${sampleHash(1)}`])(
    '%s is none',
    async (address) => expect(await pagePicture(page, address)).toBeNull(),
  );
});

test('the policy allows no script, frame, connection or form', () => {
  expect(printPolicy).toContain("default-src 'none'");
  expect(printPolicy).not.toMatch(/script-src|unsafe|https?:|connect-src|frame-src/);
});
