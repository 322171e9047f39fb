import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { makeCheckItem } from '../../../../../../src/renderer/features/editor/checks/check-edits.ts';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const bullet = (...content: readonly RichTextNode[]): RichTextNode => ({ type: 'listItem', content });
const bullets = (...content: readonly RichTextNode[]): RichTextNode => ({ type: 'bulletList', content });
const check = (words: string, checked: boolean): RichTextNode => ({
  type: 'taskItem',
  attrs: { checked },
  content: [paragraph(words)],
});
const checks = (...content: readonly RichTextNode[]): RichTextNode => ({ type: 'taskList', content });

/** Makes a check line of the line that begins with `[]`, as the shortcut does; null where it is refused. */
function made(...blocks: readonly RichTextNode[]) {
  const doc = schema.nodeFromJSON(documentWith(...blocks));
  let from = -1;
  doc.descendants((node, position) => {
    if (node.text?.startsWith('[]')) from = position;
  });
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from + 2) });
  const transaction = state.tr;
  if (!makeCheckItem(transaction, { from, to: from + 2 }, true)) return null;
  transaction.doc.check();
  const { $from } = transaction.selection;
  expect([$from.parent.textContent, $from.parentOffset]).toEqual(['here', 0]);
  return transaction.doc.firstChild?.toJSON().content;
}

describe('W1 a line becomes a check list line', () => {
  test('from a paragraph, and joins the check list above it', () => {
    expect(made(paragraph('[]here'))).toEqual([checks(check('here', true))]);
    expect(made(checks(check('above', false)), paragraph('[]here'))).toEqual([
      checks(check('above', false), check('here', true)),
    ]);
  });

  test('from a bullet, between the bullets before and after it', () => {
    const list = bullets(bullet(paragraph('one')), bullet(paragraph('[]here')), bullet(paragraph('three')));
    expect(made(list)).toEqual([
      bullets(bullet(paragraph('one'))),
      checks(check('here', true)),
      bullets(bullet(paragraph('three'))),
    ]);
    expect(made(bullets(bullet(paragraph('[]here'))))).toEqual([checks(check('here', true))]);
  });

  test('from a number: those after it keep counting', () => {
    const list = {
      type: 'orderedList',
      attrs: { start: 4, type: null },
      content: [bullet(paragraph('four')), bullet(paragraph('[]here')), bullet(paragraph('next'))],
    };
    const [before, , after] = made(list) ?? [];
    expect([before.attrs.start, after.attrs.start]).toEqual([4, 5]);
  });

  test('not from a heading or a check list line', () => {
    expect(made({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '[]here' }] })).toBeNull();
    expect(made(checks(check('[]here', false)))).toBeNull();
  });
});
