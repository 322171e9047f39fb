import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { fieldsIn, fieldsPlugin } from '../../../../../../src/renderer/features/editor/fields/fields-plugin.ts';
import { caseSchema, fieldsOf } from '../../../../../../src/renderer/features/editor/index.ts';
import { dropPosts } from '../../../../../../src/renderer/features/editor/paste/paste-posts.ts';
import { embedSamples } from '../../../../../support/embed-samples.ts';
import { documentWith, paragraph, sampleCase } from '../../../../../support/sample-case.ts';

/** A case with a line of text, an empty line and code, and what stands in its summary after a drop. */
function dropped(text: string, place: number) {
  const code = { type: 'codeBlock', content: [{ type: 'text', text: 'code' }] };
  const study = sampleCase({ document: documentWith(paragraph('words'), { type: 'paragraph' }, code) });
  const doc = caseSchema().nodeFromJSON(study.document);
  const view = {
    state: EditorState.create({ doc, plugins: [fieldsPlugin(() => fieldsOf(study))] }),
    dispatch(transaction: EditorState['tr']) {
      view.state = view.state.apply(transaction);
    },
    focus: () => undefined,
  };
  const posts = dropPosts(view, text, '', place);
  const blocks = view.state.doc.child(0).children.map(({ type }) => type.name);
  return { posts, blocks, evidence: fieldsIn(view.state).evidence, isSame: view.state.doc.eq(doc) };
}

const [inWords, onEmptyLine, inCode] = [4, 9, 13];
const address = 'https://www.tiktok.com/@sample_cafe/video/7451161563211000001';

test.each([
  ['E9 embed code', embedSamples.x.code],
  ['E10 the address of a post alone', address],
])('%s that is dropped becomes a card as when it is pasted', (_name, text) => {
  const atEmpty = dropped(text, onEmptyLine);
  expect(atEmpty.blocks).toEqual(['paragraph', 'figure', 'codeBlock']);
  expect(atEmpty.evidence).toEqual(atEmpty.posts);
  expect(dropped(text, inWords).blocks.filter((name) => name === 'figure')).toHaveLength(1);
});

test('E9 dropped words, and whatever is dropped in code, stay words', () => {
  expect(dropped('only words', onEmptyLine)).toMatchObject({ posts: null, isSame: true });
  expect(dropped(address, inCode)).toMatchObject({ posts: null, isSame: true });
});
