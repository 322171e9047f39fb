import { expect, test } from 'vitest';
import { argumentSchemas } from '../../../../src/main/ipc/argument-schemas.ts';
import { limits } from '../../../../src/shared/core/limits.ts';
import { requestNames } from '../../../../src/shared/ipc/channels.ts';

const ulid = '01jqz4m8x0000000000000000a';
const sha = 'ab'.repeat(32);
const query = { text: '', sort: 'newest first', goal: null, offset: 0, limit: 100 };
const accepts = (name: keyof typeof argumentSchemas, ...args: unknown[]) =>
  argumentSchemas[name].safeParse(args).success;

test('every request of the contract has its check', () => {
  expect(Object.keys(argumentSchemas).toSorted()).toEqual([...requestNames].toSorted());
});

test('what the window asks for passes', () => {
  expect(accepts('app.state')).toBe(true);
  expect(accepts('library.page', query)).toBe(true);
  expect(accepts('case.save', ulid, 3, '{}')).toBe(true);
  expect(accepts('evidence.attach', 'shot.png', new Uint8Array(3))).toBe(true);
  expect(accepts('evidence.bytes', sha)).toBe(true);
  expect(accepts('print.render', ulid, { paper: 'Letter' })).toBe(true);
});

test.each([
  ['app.state', [1]],
  ['app.setTheme', ['neon']],
  ['app.setZoom', [Number.NaN]],
  ['app.setZoom', [Number.POSITIVE_INFINITY]],
  ['app.setPanes', [{ indexWidth: 1, listWidth: 1, indexShown: true, listShown: true, more: 1 }]],
  ['app.openLink', ['x'.repeat(8_001)]],
  ['notebook.open', ['/etc']],
  ['notebook.create', ['/tmp/x']],
  ['library.page', [{ ...query, limit: 501 }]],
  ['library.page', [{ ...query, offset: -1 }]],
  ['library.page', [{ ...query, sort: '; drop table' }]],
  ['library.page', [{ ...query, text: 'x'.repeat(limits.pastedWords + 1) }]],
  ['library.page', [{ ...query, extra: true }]],
  ['case.open', ['../../etc/passwd']],
  ['case.open', [ulid.toUpperCase()]],
  ['case.open', [ulid, ulid]],
  ['case.open', [[ulid]]],
  ['case.open', [{ toString: () => ulid }]],
  ['case.open', []],
  ['case.save', [ulid, -1, '{}']],
  ['case.save', [ulid, 1.5, '{}']],
  ['case.save', [ulid, 1, { not: 'text' }]],
  ['case.save', [ulid, 1, null]],
  ['evidence.attach', ['a.png', 'text']],
  ['evidence.attach', ['a.png', new ArrayBuffer(3)]],
  ['evidence.attach', ['x'.repeat(1_001), new Uint8Array(1)]],
  ['evidence.bytes', [`../${sha}`]],
  ['evidence.keepThumbnail', [sha, new Uint8Array(3 * 1024 * 1024)]],
  ['print.render', [ulid, { paper: 'A5' }]],
  ['print.render', [ulid, { paper: 'A4', to: '/etc/passwd' }]],
  ['print.save', ['../x']],
  ['print.save', ['/etc/passwd']],
] as const)('%s refuses %j', (name, args) => {
  expect(accepts(name, ...args)).toBe(false);
});

test('nothing larger than a case or an attachment may be passes', () => {
  expect(accepts('case.save', ulid, 1, 'x'.repeat(limits.caseFileLength + 1))).toBe(false);
  expect(accepts('evidence.attach', 'a.png', new Uint8Array(limits.attachmentBytes + 1))).toBe(false);
});
