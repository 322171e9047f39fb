import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../../../src/main/app/arguments.ts';

const from = resolve('/home/someone');
const nothing = { notebook: null, example: false, print: null, userData: null, problem: null };

test('no arguments ask for nothing', () => {
  expect(readArguments([], from)).toEqual(nothing);
});

test('a notebook folder is taken from where the person stood', () => {
  expect(readArguments(['.', '--notebook', 'My cases'], from).notebook).toBe(resolve(from, 'My cases'));
  expect(readArguments(['--notebook=/abs/olute'], from).notebook).toBe(resolve('/abs/olute'));
});

test('switches of Electron, Chromium and test drivers are passed over', () => {
  const argv = [
    '--inspect=0',
    '--remote-debugging-port=0',
    '--no-sandbox',
    '.',
    '--example',
    '--lang',
    'de',
    '-r',
    'x.js',
  ];
  expect(readArguments(argv, from)).toEqual({ ...nothing, example: true });
});

test('printing names a case, a file and a paper', () => {
  const argv = ['--print', 'Spring reel', '--to', 'out.pdf', '--paper', 'Letter', '--notebook', 'n'];
  expect(readArguments(argv, from)).toEqual({
    ...nothing,
    notebook: resolve(from, 'n'),
    print: { titleOrId: 'Spring reel', to: resolve(from, 'out.pdf'), paper: 'Letter' },
  });
  expect(readArguments(['--print', 'x', '--to', 'y.pdf'], from).print?.paper).toBe('A4');
});

test('a title may look like anything', () => {
  expect(readArguments(['--print=--example', '--to', 'y.pdf'], from).print?.titleOrId).toBe('--example');
  expect(readArguments(['--print', '50 % off: "now"', '--to', 'y.pdf'], from).print?.titleOrId).toBe('50 % off: "now"');
});

test.each([
  [['--print', 'x'], '--print "<case title or id>" and --to <file.pdf> go together.'],
  [['--to', 'x.pdf'], '--print "<case title or id>" and --to <file.pdf> go together.'],
  [['--print', 'x', '--to', 'y', '--paper', 'A5'], '--paper is A4 or Letter.'],
  [['--notebook'], '--notebook needs a value.'],
  [['--notebook='], '--notebook needs a value.'],
  [['--user-data'], '--user-data needs a value.'],
])('%j is answered in one sentence', (argv, problem) => {
  const read = readArguments(argv, from);
  expect(read.problem).toBe(problem);
  expect(read.print).toBeNull();
});
