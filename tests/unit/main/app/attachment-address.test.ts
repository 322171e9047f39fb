import { expect, test } from 'vitest';
import { attachmentAddress } from '../../../../src/main/app/attachment-address.ts';

const sha = 'ab'.repeat(32);

test('original and thumbnail are named by the hash alone', () => {
  expect(attachmentAddress(`attachment://original/${sha}`)).toEqual({ form: 'original', attachment: sha });
  expect(attachmentAddress(`attachment://thumb/${sha}`)).toEqual({ form: 'thumb', attachment: sha });
});

const hostile = [
  `attachment://original/${sha.toUpperCase()}`,
  `attachment://original/${sha}0`,
  `attachment://original/${sha.slice(1)}`,
  `attachment://original/${sha}/`,
  `attachment://original//${sha}`,
  `attachment://original/${sha}%00`,
  `attachment://original/${sha}.png`,
  `attachment://original/${sha}::$DATA`,
  `attachment://original/${sha}?x`,
  `attachment://original/${sha}#x`,
  `attachment://original/..%2f${sha}`,
  `attachment://original/../${sha}/..`,
  'attachment://original/../../etc/passwd',
  'attachment://original/%2e%2e/%2e%2e/etc/passwd',
  'attachment://original/',
  'attachment://original',
  `attachment://other/${sha}`,
  `attachment://ORIGINAL/${sha}`,
  `attachment://original:80/${sha}`,
  `attachment://me@original/${sha}`,
  `attachment://me:word@original/${sha}`,
  `casebook://original/${sha}`,
  `file:///${sha}`,
  `attachment:${sha}`,
  `attachment://original/${'a'.repeat(10_000)}`,
  '',
];

test.each(hostile)('%j names no attachment', (address) => {
  expect(attachmentAddress(address)).toBeNull();
});
