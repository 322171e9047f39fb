import { AllSelection, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import {
  deleteAcrossSections,
  isAcrossSections,
} from '../../../../../../src/renderer/features/editor/sections/delete-across.ts';
import { sectionGuard } from '../../../../../../src/renderer/features/editor/sections/section-guard.ts';
import { fixedSections } from '../../../../../../src/shared/core/case-study/sections.ts';
import { paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const six = fixedSections.map(({ kind }) => ({
  type: 'section',
  attrs: { kind },
  content: [paragraph(`In ${kind}.`)],
}));
const extra = { type: 'section', attrs: { kind: 'extra', title: 'Budget' }, content: [paragraph('Spent.')] };

const stateOf = (content: readonly object[]) =>
  EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }), plugins: [sectionGuard()] });

const shown = (state: EditorState) => state.doc.children.map((node) => [node.attrs.kind, node.textContent]);

describe('the six sections', () => {
  test('deleting everything empties each and removes none', () => {
    const state = stateOf([...six, extra]);
    const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    expect(isAcrossSections(all)).toBe(true);
    const after = all.apply(deleteAcrossSections(all));
    expect(shown(after)).toEqual([...fixedSections.map(({ kind }) => [kind, '']), ['extra', '']]);
  });

  test('deleting from the middle of one to the middle of another takes out what was selected only', () => {
    const state = stateOf(six);
    const from = 5;
    const to = state.doc.child(0).nodeSize + state.doc.child(1).nodeSize + 5;
    const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    const after = chosen.apply(deleteAcrossSections(chosen));
    expect(shown(after).slice(0, 4)).toEqual([
      ['summary', 'In '],
      ['goal-and-targets', ''],
      ['what-we-did', 'what-we-did.'],
      ['what-happened', 'In what-happened.'],
    ]);
  });

  test('a change that would remove sections is repaired at once', () => {
    const state = stateOf([...six, extra]);
    const after = state.apply(state.tr.delete(0, state.doc.child(0).nodeSize + state.doc.child(1).nodeSize));
    expect(shown(after).slice(0, 3)).toEqual([
      ['summary', ''],
      ['goal-and-targets', ''],
      ['what-we-did', 'In what-we-did.'],
    ]);
    expect(after.doc.childCount).toBe(7);
  });

  test('a second section of a kind is joined to the first, and none changes its place', () => {
    const state = stateOf(six);
    const copy = schema.nodeFromJSON({ type: 'section', attrs: { kind: 'summary' }, content: [paragraph('Again.')] });
    const after = state.apply(state.tr.insert(state.doc.content.size, copy));
    expect(shown(after)[0]).toEqual(['summary', 'In summary.Again.']);
    expect(after.doc.childCount).toBe(6);
  });
});
