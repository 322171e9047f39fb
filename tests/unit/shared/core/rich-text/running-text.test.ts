import { expect, test } from 'vitest';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import { runningText } from '../../../../../src/shared/core/rich-text/running-text.ts';
import { paragraph } from '../../../../support/sample-case.ts';

test('keeps what reads on as sentences, and leaves out headings, tables and code', () => {
  const cell = { type: 'tableCell', content: [paragraph('Post 1')] };
  const section = {
    type: 'section',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The week' }] },
      paragraph('Few came.'),
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('The link was wrong.')] }] },
      { type: 'codeBlock', content: [{ type: 'text', text: 'x = 1' }] },
    ],
  };
  expect(documentText(runningText(section))).toBe('Few came.\nThe link was wrong.');
});
