import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { caseOnDisk, caseText, figures, openFromList, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const COUNT = 12;
const png = drawnPng(200, 300);
const pictures = Array.from({ length: COUNT }, (_, n) => pictureOf(n + 1, png, { caption: `Screenshot ${n + 1}` }));
const screens = Array.from({ length: 40 }, (_, n) =>
  paragraph(`${n + 1} ${'so many words that it fills a line '.repeat(6)}`),
);
const study = sampleCase({
  evidence: pictures,
  document: documentWith(
    ...pictures.flatMap(({ id }) => [...screens, { type: 'figure', attrs: { evidence: id, width: 50 } }]),
    paragraph('The end.'),
  ),
});

test('in a long case every figure has its name from the start, and its fields once someone comes near', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study], [png]));
  await openFromList(page, study.title);
  const captionOf = (n: number) => page.getByRole('textbox', { name: `Caption of figure ${n}`, exact: true });
  const figure = (n: number) => figures(page).and(page.getByRole('figure', { name: `Screenshot ${n}`, exact: true }));
  await expect(figures(page)).toHaveCount(COUNT);
  await expect(figure(COUNT)).toHaveCount(1);
  await expect(caseText(page).getByRole('textbox')).toHaveCount(0);

  await test.step('scrolled to, it is drawn', async () => {
    await figure(3).scrollIntoViewIfNeeded();
    await expect(captionOf(3)).toHaveValue('Screenshot 3');
    await expect(captionOf(8)).toHaveCount(0);
  });
  await test.step('Tab goes on to the next figure, however far, and into its caption', async () => {
    await captionOf(3).focus();
    await figure(3).getByRole('button', { name: 'Remove from the text' }).focus();
    await page.keyboard.press('Tab');
    await expect(captionOf(4)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(captionOf(3)).toBeFocused();
    await expect(captionOf(8)).toHaveCount(0);
  });
  await test.step('a caption written in the list names the figure in the text that is far', async () => {
    await page.getByRole('button', { name: 'Open figure 2', exact: true }).focus();
    await page.getByRole('textbox', { name: 'Caption of figure 8 in the list' }).fill('The eighth');
    await expect(page.getByRole('figure', { name: 'The eighth' })).toHaveCount(1);
    await expect(captionOf(8)).toHaveCount(0);
  });
});

const PARTS = 40;
const parts = Array.from({ length: PARTS }, (_, n) => ({
  type: 'section' as const,
  attrs: { kind: 'extra' as const, title: `Part ${n + 1}` },
  content: [
    paragraph(`Begin ${n + 1}. ${'so many words that it fills a line '.repeat(40)}`),
    paragraph(`End ${n + 1}.`),
  ],
}));
const short = sampleCase({ id: sampleId(2), title: 'Short' });
const [summary] = documentWith(paragraph('In short.')).content;
const long = sampleCase({
  title: 'Of forty parts',
  document: { type: 'doc', content: [...(summary ? [summary] : []), ...parts, ...short.document.content.slice(1)] },
});

test('a long case has all its words when it comes onto the screen, and all of it is drawn before anything is done in it', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [long, short]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, short.title);
  await test.step('shown with what is in sight, then drawn to its end by itself', async () => {
    const first = await seenWhenOpened(page, null);
    expect(first.words).toBe(PARTS);
    expect(first.waiting).toBeGreaterThan(PARTS / 2);
    await expect(page.locator('.case-section[contenteditable="false"]')).toHaveCount(0);
    await expect(caseText(page).locator('.case-section-text > p')).toHaveCount(1 + PARTS * 2 + 5);
  });
  await openFromList(page, short.title);
  await test.step('a key finds all of it drawn', async () => {
    const { words, waiting } = await seenWhenOpened(page, 'Shift');
    expect([words, waiting]).toEqual([PARTS, 0]);
  });
  await test.step('what is written in its last part is kept with all the others', async () => {
    await writeIn(page, `Part ${PARTS}`);
    await page.keyboard.type(' And so on.');
    await untilSaved(page);
    const { content } = (await caseOnDisk(notebook, long.id)).document;
    expect(content.slice(1, PARTS)).toEqual(parts.slice(0, -1));
    expect(content[PARTS]?.content?.at(-1)).toEqual(paragraph('End 40. And so on.'));
    expect(content).toHaveLength(long.document.content.length);
  });
});

/** Opens the long case and looks at it, after a key, in the very turn that puts it onto the screen. */
async function seenWhenOpened(page: Page, key: string | null): Promise<{ words: number; waiting: number }> {
  return caseRows(page, long.title).evaluate(
    (row, [id, pressed, count]) =>
      new Promise<{ words: number; waiting: number }>((resolve) => {
        const look = () => {
          const article = document.querySelector(`article[data-open="${id}"]`);
          const text = article?.querySelector('[aria-label="Case text"]')?.textContent;
          if (!article || !text) return;
          observer.disconnect();
          if (pressed) window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
          const words = Array.from({ length: count }, (_, n) => text.includes(`End ${n + 1}.`)).filter(Boolean).length;
          resolve({ words, waiting: article.querySelectorAll('.case-section[contenteditable="false"]').length });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        (row as HTMLElement).click();
      }),
    [long.id, key, PARTS] as const,
  );
}
