import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { findBlocks } from '../../../../../../src/renderer/features/editor/slash/find-blocks.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const inCell: RichTextNode = {
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('here')] }] }],
};
const inCallout: RichTextNode = { type: 'callout', attrs: { kind: 'note' }, content: [paragraph('here')] };

/** The ids offered at the words `here`, in their order. */
function found(typed: string, block: RichTextNode = paragraph('here')): readonly string[] {
  const doc = schema.nodeFromJSON(documentWith(block));
  let caret = -1;
  doc.descendants((node, position) => {
    if (node.text === 'here') caret = position;
  });
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  return findBlocks(state, typed).flatMap(({ choices }) => choices.map(({ id }) => id));
}

describe('what a slash offers', () => {
  test('is everything that may stand there', () => {
    expect(found('')).toHaveLength(22);
    expect(found('', inCallout)).not.toContain('pageBreak');
    expect(found('', inCallout)).toContain('table');
    expect(found('', inCell)).not.toContain('table');
    expect(found('', inCell)).toContain('taskList');
  });

  test('is found by the beginning of any word of its name, then of another word for it', () => {
    expect(found('tab')).toEqual(['table']);
    expect(found('BREAK')).toEqual(['pageBreak']);
    expect(found('todo')).toEqual(['taskList']);
    expect(found('h2')).toEqual(['heading2']);
    expect(found('Heading 3')).toEqual(['heading3']);
    expect(found('te')[0]).toBe('paragraph');
    expect(found('li').slice(0, 2)).toEqual(['link', 'reference']);
  });

  test('is nothing for words that name nothing', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('able')).toEqual([]);
  });
});
