import { expect, test } from 'vitest';
import { usableLocale } from '../../../../src/main/app/locale.ts';

test('whatever the system says, Intl can use it', () => {
  expect(usableLocale('de-DE')).toBe('de-DE');
  expect(usableLocale('tr_TR')).toBe('tr-TR');
  for (const odd of ['', 'C', 'C.UTF-8', 'POSIX@x', 'nonsense locale'])
    expect(() => new Intl.DateTimeFormat(usableLocale(odd)), odd).not.toThrow();
});
