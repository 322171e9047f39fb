import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appArguments } from '../../tools/setup/arguments.mjs';

const from = path.resolve('/home/ana/reports');

describe('the arguments of npm start', () => {
  test('paths are seen from the folder npm was called in', () => {
    expect(appArguments(['--print', 'Open day', '--to', 'out.pdf', '--notebook=../notes'], from)).toEqual([
      '--print=Open day',
      `--to=${path.join(from, 'out.pdf')}`,
      `--notebook=${path.resolve(from, '../notes')}`,
    ]);
    expect(appArguments(['--example'], from)).toEqual(['--example']);
  });

  test('a title may begin with dashes or hold an equals sign', () => {
    expect(appArguments(['--print', '--a=b', '--to', 'x.pdf'], from)[0]).toBe('--print=--a=b');
  });

  test.each([
    [['--print', 'Open day']],
    [['--to', 'out.pdf']],
    [['--notebook']],
    [['--notebook', '']],
    [['--prnt', 'x']],
    [['Open day']],
  ])('%j is refused with the usage', (given) => {
    expect(() => appArguments(given, from)).toThrow('Use: npm start');
  });
});
