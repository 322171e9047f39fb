import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { figures, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { type Screen, screenshotsOf } from '../support/drawn-screens.ts';
import { pdfInfo, pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { type PostOfWeek, total, weekOfPosts } from '../support/week-of-posts.ts';
import { beginCase } from '../support/writing-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const week = weekOfPosts();
const best = week.posts.reduce((a, b) => (b.impressions > a.impressions ? b : a));
const least = week.posts.reduce((a, b) => (b.impressions < a.impressions ? b : a));
const title = 'Ten posts a week, four reposts';
const captions = [
  'The post most people saw',
  'The least seen, a zeppelin of a sentence',
  'The week, post by post',
] as const;

/** The post-mortem of a real week: the figures are typed as a communicator would, from the platform's own export. */
test(`the post-mortem of ${week.source} is written, found by a word in a caption, and printed`, async ({
  launch,
  folder,
}, testInfo) => {
  const notebook = await writtenNotebook(path.join(folder, 'Our notebook'), []);
  const shots = await screenshotsOf([postScreen(best), postScreen(least), tableScreen(week.posts)]);
  const first = await launch('--notebook', notebook);
  await writePostMortem(first.page, shots);
  await first.app.close();

  const { app, page } = await launch('--notebook', notebook);
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await page.keyboard.type('zeppelin');
  await expect(caseRows(page)).toHaveCount(1);
  await expect(caseRows(page).locator('mark')).toHaveText('zeppelin');
  await openFromList(page, title);
  await expect(figures(page)).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: 'Actual, row 1' })).toHaveValue(total(week.posts, 'impressions'));
  await expectKept(notebook, shots);

  // Kept among the test's results, to be looked at.
  const file = testInfo.outputPath('week.pdf');
  await saveTo(app, file);
  await page.keyboard.press('ControlOrMeta+p');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await preview.getByRole('button', { name: 'Save PDF' }).click();
  await expect(preview.getByRole('status')).toContainText('Saved as “week.pdf”');

  const text = pdfText(file).replace(/\s+/g, ' ');
  for (const words of [
    title,
    ...captions,
    'Impressions',
    total(week.posts, 'impressions'),
    'Ask people something they can answer',
  ])
    expect(text).toContain(words);
  expect(pdfPictures(file).toSorted()).toEqual(['1640x1200', '780x1000', '780x1000']);
  expect(pdfInfo(file).get('Title')).toBe(title);
});

async function writePostMortem(page: Page, shots: readonly Buffer[]): Promise<void> {
  await beginCase(page);
  await page.keyboard.type(title);
  await page.getByRole('textbox', { name: 'Campaign' }).fill('Spring facts');
  await writeIn(page, 'Summary');
  await page.keyboard.type(
    `${week.posts.length} posts reached ${total(week.posts, 'impressions')} screens and were passed on ${total(week.posts, 'reposts')} times.`,
  );
  await typeMetrics(page);
  await writeIn(page, 'What happened');
  await page.keyboard.type('Posts with a number in them were seen; none of them asked for anything.');
  for (const [i, caption] of captions.entries()) {
    await paste(page, { files: [{ name: 'image.png', media: 'image/png', bytes: shots[i] ?? Buffer.alloc(0) }] });
    await expect(page.getByRole('textbox', { name: `Caption of figure ${i + 1}`, exact: true })).toBeFocused();
    await page.keyboard.type(caption);
    await page.keyboard.press('Enter');
  }
  await writeIn(page, 'What to change');
  await page.keyboard.type('Ask people something they can answer, once a day.');
  await expect(section(page, 'What to change')).toContainText('Ask people');
  await expect(figures(page).getByRole('img')).toHaveCount(3);
  await untilSaved(page);
}

async function typeMetrics(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a metric' }).click();
  const rows = [
    ['Impressions', '', '1,000', total(week.posts, 'impressions'), 'All posts of the week'],
    ['Engagements', '', '50', total(week.posts, 'engagements'), 'As the platform counts them'],
    ['Link clicks', '', '40', total(week.posts, 'linkClicks'), 'From the posts only'],
  ];
  for (const [i, row] of rows.entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    for (const [j, text] of row.entries()) {
      if (j > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
  }
}

async function expectKept(notebook: string, shots: readonly Buffer[]): Promise<void> {
  for (const shot of shots) {
    const hash = createHash('sha256').update(shot).digest('hex');
    expect((await readFile(path.join(notebook, 'attachments', hash.slice(0, 2), hash))).equals(shot)).toBe(true);
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function postScreen(post: PostOfWeek): Screen {
  const html = `<body style="margin:0;font:20px/1.4 sans-serif;background:#f4f4f2"><div style="margin:20px;padding:24px;background:#fff;border-radius:12px">
    <b>Our account</b><p>${escaped(post.text)}</p><p style="color:#666">${escaped(post.time)}</p><hr>
    <p>${post.impressions} views · ${post.reposts} reposts · ${post.likes} likes</p></div></body>`;
  return { html, width: 390, height: 500 };
}

function tableScreen(posts: readonly PostOfWeek[]): Screen {
  const rows = posts.map(
    (post) => `<tr><td>${escaped(post.time)}</td><td>${post.impressions}</td><td>${post.engagements}</td></tr>`,
  );
  const html = `<body style="margin:24px;font:16px/1.6 sans-serif"><h1>Post activity</h1><table cellpadding=8 border=1 style="border-collapse:collapse">
    <tr><th>Time</th><th>Impressions</th><th>Engagements</th></tr>${rows.join('')}</table></body>`;
  return { html, width: 820, height: 600 };
}
