import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDocument } from '../../../../../src/shared/core/rich-text/check-document.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { shownDocument } from '../../../../../src/shared/core/rich-text/shown-document.ts';
import { hostileDocuments } from '../../../../support/hostile-documents.ts';
import { documentWith, paragraph } from '../../../../support/sample-case.ts';

const letters = (node: RichTextNode) => documentText(node).replace(/\s/g, '');

test('a document that is sound is shown as it is', () => {
  const document = documentWith(paragraph('One'), {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph('Two')] }],
  });
  expect(shownDocument(document)).toEqual(document);
});

test('C8 whatever a document holds, what is shown is sound and has all its words', () => {
  const { node } = fc.letrec<{ node: RichTextNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('alpha', 'beta', 'gamma').map((text) => ({ type: 'text', text })),
      fc.record({
        type: fc.constantFrom(
          'paragraph',
          'hologram',
          'blockquote',
          'bulletList',
          'listItem',
          'table',
          'tableRow',
          'section',
          'heading',
        ),
        attrs: fc.constantFrom({}, { level: 9 }, { kind: 'summary' }, { odd: true }),
        content: fc.array(tie('node'), { maxLength: 4 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
      const document = documentWith(...nodes);
      const shown = shownDocument(document);
      expect(checkDocument(shown).is).toBe('sound');
      expect(letters(shown)).toBe(letters(document));
    }),
    { numRuns: 1_000 },
  );
});

test.each(hostileDocuments.map((document) => [JSON.stringify(document).slice(130, 260), document] as const))(
  'C8 C9 a document of another hand is sound, or for reading only with all its words: …%s…',
  (_, document) => {
    const before = checkDocument(document);
    expect(before.is).toMatch(/^(sound|unknown)$/);
    const shown = shownDocument(document);
    expect(checkDocument(shown)).toEqual({ is: 'sound' });
    expect(letters(shown)).toBe(letters(document));
    if (before.is === 'sound') expect(shown).toEqual(document);
  },
);
