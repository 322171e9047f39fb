import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { fieldsIn, fieldsPlugin } from '../../../../../../src/renderer/features/editor/fields/fields-plugin.ts';
import {
  addEvidence,
  removeEvidence,
  removeFigure,
} from '../../../../../../src/renderer/features/editor/figures/evidence-edits.ts';
import { createFigureOrder } from '../../../../../../src/renderer/features/editor/figures/figure-order.ts';
import { figurePlace } from '../../../../../../src/renderer/features/editor/figures/figure-place.ts';
import { caseSchema, fieldsOf } from '../../../../../../src/renderer/features/editor/index.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph, sampleCase, samplePicture } from '../../../../../support/sample-case.ts';

const [one, two] = [samplePicture(1), samplePicture(2)];
const figure = (id: string): RichTextNode => ({ type: 'figure', attrs: { evidence: id, width: 100 } });

function stateOf(...blocks: readonly RichTextNode[]) {
  const study = sampleCase({ evidence: [one], document: documentWith(...blocks) });
  return EditorState.create({
    doc: caseSchema().nodeFromJSON(study.document),
    plugins: [fieldsPlugin(() => fieldsOf(study))],
  });
}

const names = (state: EditorState) => state.doc.child(0).children.map((node) => node.type.name);

describe('figures and evidence', () => {
  test('a figure stands behind the block of the caret, before it at its very start, with a line to write on', () => {
    const state = stateOf(paragraph('Hello'));
    const behind = figurePlace(state.doc, 4);
    expect(names(state.apply(addEvidence(state, [{ item: two, place: behind }])))).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ]);
    const before = figurePlace(state.doc, 2);
    expect(names(state.apply(addEvidence(state, [{ item: two, place: before }])))).toEqual(['figure', 'paragraph']);
  });

  test('several at once stand in their order before one line to write on; those without a place are listed only', () => {
    const state = stateOf(paragraph('Hello'));
    const three = samplePicture(3);
    const place = figurePlace(state.doc, 4);
    const after = state.apply(
      addEvidence(state, [
        { item: two, place },
        { item: samplePicture(4), place: null },
        { item: three, place },
      ]),
    );
    expect(names(after)).toEqual(['paragraph', 'figure', 'figure', 'paragraph']);
    expect(createFigureOrder()(after.doc)).toEqual([two.id, three.id]);
    expect(fieldsIn(after).evidence.map(({ id }) => id)).toEqual([one.id, two.id, samplePicture(4).id, three.id]);
  });

  test('a list is not taken apart', () => {
    const state = stateOf({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('one')] }] });
    expect(names(state.apply(addEvidence(state, [{ item: two, place: figurePlace(state.doc, 6) }])))).toEqual([
      'bulletList',
      'figure',
      'paragraph',
    ]);
  });

  test('removing evidence removes its figures everywhere, in one transaction', () => {
    const state = stateOf(figure(one.id), paragraph('x'), figure(one.id));
    const transaction = removeEvidence(state, one.id);
    const after = state.apply(transaction);
    expect(names(after)).toEqual(['paragraph']);
    expect(fieldsIn(after).evidence).toEqual([]);
  });

  test('the last thing of a section leaves a line to write on', () => {
    const state = stateOf(figure(one.id));
    expect(names(state.apply(removeFigure(state.tr, 1)))).toEqual(['paragraph']);
  });

  test('the order of figures is that of reading, each once, and the same list while nothing changes', () => {
    const order = createFigureOrder();
    const state = stateOf(figure(two.id), paragraph('x'), figure(one.id), figure(two.id));
    const first = order(state.doc);
    expect(first).toEqual([two.id, one.id]);
    expect(order(state.apply(state.tr.insertText('typed', 4)).doc)).toBe(first);
  });
});
