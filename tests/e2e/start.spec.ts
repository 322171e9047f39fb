import { expect, test } from '../support/app-fixture.ts';

test('the first start offers a notebook and shows no error', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
