import { expect, test } from 'vitest';
import { keptViewsSchema, viewOf, withView } from '../../../../src/main/app/kept-views.ts';
import { usualView } from '../../../../src/shared/core/views/case-view.ts';

const reach = { definition: 'reach', version: 1, unit: 'count', currency: '' } as const;

test('each notebook is shown as it was last; one that is not known, as a list', () => {
  const kept = withView(withView([], '/ours', { view: 'table', columns: [reach] }), '/theirs', usualView);
  expect(viewOf(kept, '/ours')).toEqual({ view: 'table', columns: [reach] });
  expect(viewOf(withView(kept, '/ours', { view: 'cards', columns: null }), '/ours').view).toBe('cards');
  expect(viewOf(kept, '/elsewhere')).toEqual(usualView);
  expect(keptViewsSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('of many notebooks the one chosen for longest ago is forgotten', () => {
  const folders = Array.from({ length: 60 }, (_, i) => `/notebook ${i}`);
  const kept = folders.reduce(
    (all, folder) => withView(all, folder, { view: 'cards', columns: null }),
    withView([], '', usualView),
  );
  expect(kept).toHaveLength(50);
  expect(viewOf(kept, '/notebook 59').view).toBe('cards');
  expect(viewOf(kept, '/notebook 0')).toEqual(usualView);
});
