import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import {
  createDrawnLater,
  waitsToBeDrawn,
} from '../../../../../../src/renderer/features/editor/sections/drawn-later.ts';
import { paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const HEIGHT = 900;

/** A document of so many sections of some 5,000 letters, in a view that only keeps its state, and what waits in it. */
function shown(sections: number, windowHeight = HEIGHT) {
  const content = Array.from({ length: sections }, (_, n) => ({
    type: 'section',
    attrs: { kind: 'extra', title: `Part ${n}` },
    content: [paragraph('0123456789'.repeat(500))],
  }));
  const document = schema.nodeFromJSON({ type: 'doc', content });
  const later = createDrawnLater(
    () => view,
    (work) => work(),
  );
  const view = {
    state: EditorState.create({ doc: document, plugins: [later.plugin] }),
    updateState(state: EditorState) {
      view.state = state;
    },
  };
  later.hold(document, () => HEIGHT, windowHeight);
  const waiting = () => {
    const found = later.plugin.props.decorations?.call(later.plugin, view.state);
    return found instanceof DecorationSet ? placesOf(view.state.doc, found.find()) : [];
  };
  return { later, view, waiting };
}

function placesOf(document: Node, decorations: readonly Decoration[]): readonly number[] {
  return decorations.flatMap((one) => (waitsToBeDrawn([one]) ? document.resolve(one.from).index() : []));
}

const from = (first: number, count: number) => Array.from({ length: count - first }, (_, n) => first + n);

test('of a long case the sections out of sight wait, and are drawn in pieces from the first to the last', () => {
  const { later, waiting } = shown(20);
  expect(waiting()).toEqual(from(2, 20));
  const left: number[] = [];
  while (later.drawMore()) left.push(waiting().length);
  expect(left).toEqual([14, 10, 6, 2]);
  expect(waiting()).toEqual([]);
  expect(later.drawMore()).toBe(false);
});

test('in a high window more is drawn at once, and what is asked for is drawn, once', () => {
  const { later, waiting } = shown(20, 3 * HEIGHT);
  expect(waiting()).toEqual(from(5, 20));
  later.drawTo(9);
  later.drawTo(3);
  expect(waiting()).toEqual(from(9, 20));
  later.drawTo(Number.POSITIVE_INFINITY);
  expect(waiting()).toEqual([]);
});

test('a case with little out of sight is drawn at once', () => {
  expect(shown(5).waiting()).toEqual([]);
});

test('whatever changes text or selection finds all of it drawn', () => {
  const written = shown(20);
  written.view.updateState(written.view.state.apply(written.view.state.tr.insertText('a', 3)));
  expect(written.waiting()).toEqual([]);
  expect(written.later.drawMore()).toBe(false);
  const selected = shown(20);
  const { state } = selected.view;
  const end = TextSelection.atEnd(state.doc);
  selected.view.updateState(state.apply(state.tr.setSelection(end)));
  expect(selected.waiting()).toEqual([]);
  const noted = shown(20);
  noted.view.updateState(noted.view.state.apply(noted.view.state.tr.setMeta('anything', 1)));
  expect(noted.waiting()).toEqual(from(2, 20));
});
