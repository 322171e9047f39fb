import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { referenceNodes } from '../../../../../../src/shared/core/rich-text/references.ts';
import { markRules, nodeRules } from '../../../../../../src/shared/core/rich-text/vocabulary.ts';

const schema = caseSchema();

describe("the editor's schema", () => {
  test('has the nodes and marks of the format and no others', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(Object.keys(nodeRules).toSorted());
    expect(Object.keys(schema.marks).toSorted()).toEqual(Object.keys(markRules).toSorted());
  });

  test.each(Object.keys(nodeRules))('%s has the attributes of the format', (name) => {
    expect(Object.keys(schema.nodes[name]?.spec.attrs ?? {}).toSorted()).toEqual(
      Object.keys(nodeRules[name]?.attrs ?? {}).toSorted(),
    );
  });

  test.each(Object.keys(markRules))('the mark %s has the attributes of the format', (name) => {
    expect(Object.keys(schema.marks[name]?.spec.attrs ?? {}).toSorted()).toEqual(
      Object.keys(markRules[name] ?? {}).toSorted(),
    );
  });

  test.each(Object.entries(nodeRules))('%s takes what the format lets stand in it', (name, { content }) => {
    const match = schema.nodes[name]?.contentMatch;
    const names =
      content === 'inline' ? ['text', 'hardBreak', ...referenceNodes] : content === 'text' ? ['text'] : content;
    if (content === 'none') expect(match?.edgeCount ?? 0).toBe(0);
    else
      for (const child of names) {
        const type = schema.nodes[child];
        expect(type && match?.matchType(type), `${child} in ${name}`).toBeTruthy();
      }
  });

  test('any marks may stand together, as they may in a file', () => {
    const marks = Object.keys(markRules).map((type) =>
      schema.mark(type, type === 'link' ? { href: 'https://a.example/' } : {}),
    );
    const together = marks.reduce<readonly (typeof marks)[number][]>((set, mark) => mark.addToSet(set), []);
    expect(together).toHaveLength(marks.length);
  });
});
