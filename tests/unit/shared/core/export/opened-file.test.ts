import { expect, test } from 'vitest';
import { openedFile } from '../../../../../src/shared/core/export/opened-file.ts';

const plain = new TextEncoder().encode('plain words');

test.each(
  'exe bat cmd ps1 lnk url desktop sh jar msi hta scr app command svg html'
    .split(' ')
    .map((ending) => `report.${ending}`),
)('H: %s is asked for before it is opened', (name) => {
  expect(openedFile(name, plain)).toEqual({ name, mayRun: true });
});

test.each([
  'report.pdf.exe',
  'report.EXE',
  'report.exe.',
  'report.exe ',
  'report',
  '.bashrc',
  'report.pdf\u202efdp.exe',
])('H: %j too, whatever it looks like', (name) => {
  expect(openedFile(name, plain).mayRun).toBe(true);
});

test.each(['report.pdf', 'clip.MP4', 'pages.wacz', 'table.csv', 'Größe.xlsx'])('%s is opened at once', (name) => {
  expect(openedFile(name, plain).mayRun).toBe(false);
});

test.each([
  ['a program for Windows', [0x4d, 0x5a, 0x90]],
  ['a program for Linux', [0x7f, 0x45, 0x4c, 0x46]],
  ['a script', [0x23, 0x21, 0x2f]],
])('H: %s is asked for by its bytes, whatever its name', (_what, head) => {
  expect(openedFile('report.pdf', new Uint8Array(head)).mayRun).toBe(true);
});

test.each([
  ['../../etc/passwd.pdf', 'etc-passwd.pdf'],
  ['C:\\Windows\\x.pdf', 'C--Windows-x.pdf'],
  ['con.pdf', 'Case con.pdf'],
  ['a\nb.pdf', 'ab.pdf'],
])('%j is copied under a name that is safe everywhere', (given, name) => {
  expect(openedFile(given, plain).name).toBe(name);
});
