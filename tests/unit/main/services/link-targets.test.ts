import { expect, test } from 'vitest';
import { linkTargets } from '../../../../src/main/services/link-targets.ts';
import type { Ulid } from '../../../../src/shared/core/ids.ts';
import { edited, opened, savedCase } from '../../../support/edited-case.ts';
import { documentWith, sampleId } from '../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const linkingTo = (...ids: readonly Ulid[]) => ({
  document: documentWith({
    type: 'paragraph',
    content: ids.map((id) => ({ type: 'caseLink', attrs: { case: id, title: 'As it was called' } })),
  }),
});

test('W10 links follow a renaming, and say where a case is that was deleted', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const target = await savedCase(notebook, 'Open day');
  const from = await savedCase(notebook, 'Reel', linkingTo(target.id));
  expect(notebook.library.linksTo(target.id)).toEqual([{ id: from.id, title: 'Reel' }]);
  const open = await opened(notebook, target.id);
  value(await notebook.cases.save(target.id, open.rev, edited(open, { title: 'Open days' })));
  const ask = () => linkTargets(notebook, [target.id, sampleId(9)]);
  expect(await ask()).toEqual([
    { id: target.id, title: 'Open days', place: 'notebook', degree: null },
    { id: sampleId(9), title: '', place: 'nowhere', degree: null },
  ]);
  value(await notebook.cases.trash(target.id));
  expect((await ask())[0]).toEqual({ id: target.id, title: 'Open days', place: 'trash', degree: null });
  value(await notebook.cases.restore(target.id));
  expect((await ask())[0]?.place).toBe('notebook');
});

test('W10 who links to a case is known after a restart without reading cases, and again with the cache gone', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const target = await savedCase(first, 'Open day');
  const copied = await savedCase(first, 'Reel', linkingTo(target.id));
  const copy = value(await first.cases.duplicate(copied.id));
  await savedCase(first, 'Another', linkingTo(target.id, target.id));
  const titles = ['Another', 'Reel', 'Reel (copy)'];
  await first.close();
  const again = await openTestNotebook(places);
  expect(again.library.linksTo(target.id).map(({ title }) => title)).toEqual(titles);
  value(await again.cases.trash(copy));
  expect(again.library.linksTo(target.id).map(({ title }) => title)).toEqual(titles.slice(0, 2));
  await again.close();
  const anew = await openTestNotebook({ ...places, cacheFolder: `${places.cacheFolder} anew` });
  await anew.library.ready;
  expect(anew.library.linksTo(target.id).map(({ title }) => title)).toEqual(titles.slice(0, 2));
});

test('C14 dangling links, links to itself, cycles and links to the trash are answered like any other', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const one = await savedCase(notebook, 'One', linkingTo(sampleId(9)));
  const two = await savedCase(notebook, 'Two', linkingTo(one.id));
  const open = await opened(notebook, one.id);
  value(await notebook.cases.save(one.id, open.rev, edited(open, linkingTo(one.id, two.id))));
  expect(notebook.library.linksTo(one.id)).toEqual([{ id: two.id, title: 'Two' }]);
  expect(notebook.library.linksTo(two.id)).toEqual([{ id: one.id, title: 'One' }]);
  expect(notebook.library.linksTo(sampleId(9))).toEqual([]);
  value(await notebook.cases.trash(one.id));
  const targets = await linkTargets(notebook, [one.id, two.id]);
  expect(targets.map(({ place }) => place)).toEqual(['trash', 'notebook']);
});
