import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseText, figures, openFromList } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
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
