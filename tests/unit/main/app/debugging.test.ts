import { url } from 'node:inspector';
import { expect, test } from 'vitest';
import { steeredFromOutside } from '../../../../src/main/app/debugging.ts';

const app = (isPackaged: boolean, ...switches: string[]) =>
  ({ isPackaged, commandLine: { hasSwitch: (name: string) => switches.includes(name) } }) as never;

test('a released app is not steered from outside; one being developed is', () => {
  expect(url(), 'this test itself is not being inspected').toBeUndefined();
  expect(steeredFromOutside(app(true, 'remote-debugging-port'))).toBe(true);
  expect(steeredFromOutside(app(true, 'remote-debugging-pipe'))).toBe(true);
  expect(steeredFromOutside(app(true, 'lang'))).toBe(false);
  expect(steeredFromOutside(app(false, 'remote-debugging-port'))).toBe(false);
});
