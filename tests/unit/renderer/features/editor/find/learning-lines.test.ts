import { expect, test } from 'vitest';
import { type CaseFields, fieldsOf } from '../../../../../../src/renderer/features/editor/fields/case-fields.ts';
import { changeLines, factorLines } from '../../../../../../src/renderer/features/editor/find/learning-lines.ts';
import { fullCase } from '../../../../../support/full-case.ts';

const fields = fieldsOf(fullCase(1, (place) => place));
const written = (key: string): Partial<CaseFields> => {
  const line = factorLines(fields).find((one) => one.key === key);
  return line && 'write' in line.to ? line.to.write(fields, 'NEW') : {};
};

test('W11 every word of factors and changes is a line; each is written back into its own place', () => {
  expect(factorLines(fields).map(({ text }) => text)).toEqual([
    'factor',
    'speaks for it',
    'speaks against it',
    'could also be',
  ]);
  const ofOne = ['change', 'campaign of the change', 'why not', 'owner'];
  expect(changeLines(fields).map(({ text }) => text)).toEqual([...ofOne, ...ofOne]);
  for (const { key, text } of factorLines(fields)) {
    const [factor] = written(key).factors ?? [];
    expect(Object.values(factor ?? {}).filter((value) => value === 'NEW')).toHaveLength(1);
    expect(Object.values(factor ?? {})).not.toContain(text);
  }
});

test('W11 what stands in a panel is near the line of its row', () => {
  const lines = [...factorLines(fields), ...changeLines(fields)];
  const own = new Set(lines.filter(({ near }) => near === undefined).map(({ key }) => key));
  expect(own.size).toBe(3);
  for (const { near } of lines) if (near) expect(own).toContain(near.line);
});
