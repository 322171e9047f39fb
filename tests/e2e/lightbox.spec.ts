import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { casePictures, pictureCase } from '../support/picture-case.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePost } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const lightbox = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, words: string) => expect(lightbox(page)).toHaveAccessibleName(words);
const opened = async (page: Page) => {
  await caseRows(page, /Spring enrolment reel/).click();
  await expect(page.getByRole('textbox', { name: 'Case text' })).toBeVisible();
};

test('E13 a picture opens from its figure and its tile, is leafed through by arrow keys, and gives the focus back', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await pictureCase(path.join(folder, 'Ours')));
  await opened(page);

  const figure = page.getByRole('textbox', { name: 'Case text' }).getByRole('figure').first();
  await figure.locator('img').click();
  // Keys that are quicker than the next frame are for the picture too.
  const frame = await page.evaluateHandle(() => window.requestAnimationFrame);
  await page.evaluate(() => Object.assign(window, { requestAnimationFrame: () => 0 }));
  await page.keyboard.press('Enter');
  await heading(page, 'Figure 1, picture 1 of 3');
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Figure 2, picture 2 of 3');
  await page.evaluate((requestAnimationFrame) => Object.assign(window, { requestAnimationFrame }), frame);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Figure 3, picture 3 of 3');
  await page.keyboard.press('ArrowLeft');
  await heading(page, 'Figure 2, picture 2 of 3');
  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Case text' })).toBeFocused();

  await figure.locator('img').dblclick();
  await heading(page, 'Figure 1, picture 1 of 3');
  await page.keyboard.press('Escape');

  const tile = page.getByRole('button', { name: 'Open figure 3' });
  await tile.focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Figure 3, picture 3 of 3');
  await page.getByRole('button', { name: /^Figure 2/ }).click();
  await heading(page, 'Figure 2, picture 2 of 3');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(tile).toBeFocused();
});

test('E13 a picture is zoomed to 400 % by keys and by the wheel, and two are seen side by side', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await pictureCase(path.join(folder, 'Ours')));
  // Pressed as it comes into sight, before it is drawn whole, a tile opens too.
  await page.evaluate(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await opened(page);
  await page.getByRole('button', { name: 'Open figure 1' }).click();
  const picture = lightbox(page).getByRole('region', { name: 'Figure 1, picture' }).locator('img');
  const width = async () => Math.round((await picture.boundingBox())?.width ?? 0);

  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('+');
  await expect(lightbox(page).getByText('400\u202f%')).toBeVisible();
  expect(await width()).toBe(4 * 600);
  await page.keyboard.press('-');
  await expect(lightbox(page).getByText('300\u202f%')).toBeVisible();
  await page.keyboard.press('0');
  await expect(lightbox(page).getByText('Fit', { exact: true })).toBeVisible();
  const fitting = await width();
  await picture.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(width).toBeGreaterThan(fitting);
  await page.mouse.wheel(0, 4000);
  await expect.poll(width).toBe(fitting);

  await page.getByRole('button', { name: 'Compare two' }).click();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 1, picture' })).toBeVisible();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 2, picture' })).toBeVisible();
  await lightbox(page)
    .getByRole('button', { name: /^Figure 2/, pressed: false })
    .first()
    .click();
  await page.keyboard.press('ArrowRight');
  await expect(lightbox(page).getByRole('region', { name: 'Figure 3, picture' })).toBeVisible();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 1, picture' })).toBeVisible();
});

test('E9, E13 a post opens as large as a picture: its words, counts and code as text, a star, beside a picture', async ({
  launch,
  folder,
}) => {
  const [picture = new Uint8Array()] = casePictures;
  const code = '<blockquote class="x-tweet"><script>document.title = "ran"</script></blockquote>';
  const post = samplePost(1, { text: 'Where is the form?', counts: [{ label: 'likes', value: '263' }], code });
  const study = sampleCase({
    evidence: [pictureOf(1, picture, { width: 600, height: 800 }), post],
    document: documentWith(paragraph('First.'), { type: 'figure', attrs: { evidence: sampleId(1001), width: 50 } }),
  });
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study], [picture]));
  await opened(page);
  await page.getByRole('button', { name: 'Open figure 1' }).press('Enter');
  await heading(page, 'Figure 1, picture 1 of 2');
  await page.keyboard.press('ArrowRight');
  await heading(page, 'Figure 2, post 2 of 2');
  const card = lightbox(page).getByRole('group', { name: /Averley Admissions/ });
  await expect(card.getByLabel('Words of the post')).toHaveValue('Where is the form?');
  await expect(card.getByLabel('Count 1', { exact: true })).toHaveValue('263');
  await card.getByRole('button', { name: 'Embed code kept as text' }).click();
  await expect(card.getByLabel(/^Embed code of/)).toHaveValue(code);
  await expect(lightbox(page).getByRole('button', { name: /^Annotate/ })).toHaveAttribute('aria-disabled', 'true');
  await lightbox(page).getByLabel('Captured by').fill('Social desk');
  await lightbox(page).getByRole('button', { name: 'Good reaction' }).click();
  await lightbox(page).getByRole('button', { name: 'Compare two' }).click();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 1, picture' })).toBeVisible();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 2, post' })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Evidence of this case' }).getByText('Good reaction')).toBeVisible();
  expect(await page.title()).not.toBe('ran');
});

test('E7, E12 what is said about a picture is kept, searched, undone with everything else, and its address checked', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await pictureCase(path.join(folder, 'Ours')));
  await opened(page);
  await page.getByRole('button', { name: 'Open figure 1' }).click();
  const field = (name: string) => lightbox(page).getByRole('complementary').getByLabel(name, { exact: true });

  await field('Caption').fill('First sign of the wrong link.');
  await field('Words in the picture').fill('bio link goes to the homepage');
  await field('Address').fill('javascript:alert(1)');
  await expect(lightbox(page).getByText('Only whole web addresses')).toBeVisible();
  await expect(lightbox(page).getByRole('button', { name: 'Open in the browser' })).toHaveCount(0);
  await field('Address').fill('https://www.threads.net/@averley/post/C4x9');
  await field('Captured by').fill('Social desk');
  await expect(field('Platform')).toHaveValue('Threads');
  await expect(field('Account')).toHaveValue('averley');
  await expect(lightbox(page).getByRole('button', { name: 'Open in the browser' })).toBeVisible();
  await page.getByRole('button', { name: 'Bad reaction' }).click();
  await expect(page.getByRole('button', { name: 'Bad reaction' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Bad reaction' })).toHaveAttribute('aria-pressed', 'false');
  await expect(field('Captured by')).toHaveValue('Social desk');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Bad reaction')).toHaveCount(2);

  await page.getByRole('searchbox').fill('homepage');
  await expect(caseRows(page, /Spring enrolment reel/)).toBeVisible();
});

for (const theme of ['theme-light', 'theme-dark'])
  test(`axe has no objection to the lightbox and its tools, ${theme}`, async ({ launch, folder }) => {
    const { app, page } = await launch('--notebook', await pictureCase(path.join(folder, 'Ours')));
    await runCommand(app, theme);
    await opened(page);
    await page.getByRole('button', { name: 'Open figure 1' }).click();
    expect(await axeObjections(page), 'lightbox').toEqual([]);
    for (const tool of ['Annotate', 'Redact', 'Crop']) {
      await page.getByRole('button', { name: tool, exact: true }).click();
      await expect(page.getByRole('application')).toBeFocused();
      expect(await axeObjections(page), tool).toEqual([]);
    }
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Compare two' }).click();
    expect(await axeObjections(page), 'compare').toEqual([]);
  });
