import { history, redo, undo } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { createEditRuns } from '../../../../../../src/renderer/features/editor/fields/edit-runs.ts';
import {
  fieldsIn,
  fieldsPlugin,
  setField,
} from '../../../../../../src/renderer/features/editor/fields/fields-plugin.ts';
import { caseSchema, fieldsOf } from '../../../../../../src/renderer/features/editor/index.ts';
import { sampleCase } from '../../../../../support/sample-case.ts';

function scene() {
  const study = sampleCase();
  const schema = caseSchema();
  let state = EditorState.create({
    doc: schema.nodeFromJSON(study.document),
    plugins: [history({ depth: 1_000 }), fieldsPlugin(() => fieldsOf(study))],
  });
  let now = 0;
  const runs = createEditRuns(() => now);
  return {
    study,
    title: () => fieldsIn(state).title,
    text: () => state.doc.textContent,
    pause: () => {
      now += 5_000;
    },
    setTitle: (title: string) => {
      now += 100;
      state = state.apply(setField(state.tr, state, 'title', title).setMeta('composition', runs('title')));
    },
    setCampaign: (campaign: string) => {
      now += 100;
      state = state.apply(setField(state.tr, state, 'campaign', campaign).setMeta('composition', runs('campaign')));
    },
    campaign: () => fieldsIn(state).campaign,
    write: (words: string) => {
      state = state.apply(state.tr.insertText(words, 2));
    },
    undo: () => undo(state, (transaction) => (state = state.apply(transaction))),
    redo: () => redo(state, (transaction) => (state = state.apply(transaction))),
    same: () => state.doc,
  };
}

describe('fields in the history', () => {
  test('a run of typing in one field is one step', () => {
    const { setTitle, title, undo: back, redo: forth, study } = scene();
    for (const title of ['A', 'Ab', 'Abc']) setTitle(title);
    back();
    expect(title()).toBe(study.title);
    forth();
    expect(title()).toBe('Abc');
  });

  test('a pause or another field begins a new step', () => {
    const { setTitle, setCampaign, campaign, pause, title, undo: back } = scene();
    setTitle('A');
    pause();
    setTitle('Ab');
    setCampaign('Spring');
    back();
    expect([title(), campaign()]).toEqual(['Ab', '']);
    back();
    expect(title()).toBe('A');
  });

  test('text and fields are undone in the order they were changed', () => {
    const { setTitle, write, text, title, undo: back, study } = scene();
    const before = text();
    write('Word ');
    setTitle('New');
    write('More ');
    back();
    expect([text(), title()]).toEqual([`Word ${before}`, 'New']);
    back();
    expect([text(), title()]).toEqual([`Word ${before}`, study.title]);
    back();
    expect(text()).toBe(before);
  });

  test('a field leaves the document as it is, so that nothing is drawn anew', () => {
    const { setTitle, same } = scene();
    const before = same();
    setTitle('New');
    expect(same()).toBe(before);
  });
});
