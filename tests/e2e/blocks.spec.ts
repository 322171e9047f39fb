import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, caseText, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { pastedContent } from '../support/pasted-content.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();

/** What is typed at the start of a line or within it, and the tag that holds the words then. */
const shortcuts: readonly (readonly [typed: string, becomes: string])[] = [
  ['# ', 'h3'],
  ['## ', 'h4'],
  ['### ', 'h5'],
  ['- ', 'ul:not([data-type]) > li'],
  ['1. ', 'ol > li'],
  ['[ ] ', 'ul[data-type="taskList"] > li'],
  ['[x] ', 'ul[data-type="taskList"] > li:has(:checked)'],
  ['> ', 'blockquote'],
  ['``` ', 'pre'],
  ['---', 'hr'],
  ['**b**', 'strong'],
  ['*i*', 'em'],
  ['~~s~~', 's'],
  ['`c`', 'code'],
  ['==h==', 'mark'],
];

test('W1 what Markdown writes is made as it is typed, and Backspace takes each back to what was typed', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study]));
  await openFromList(page, study.title);
  await writeIn(page, 'What we did');
  const text = section(page, 'What we did');
  for (const [typed, becomes] of shortcuts) {
    await page.keyboard.type(typed);
    await expect(text.locator(becomes), typed).toHaveCount(1);
    await page.keyboard.press('Backspace');
    await expect(text.locator(becomes), `${typed} taken back`).toHaveCount(0);
    await expect(text.locator('p'), `${typed} taken back`).toHaveText(typed.trimEnd());
    await clear(page);
    await expect(text.locator('p')).toHaveText('');
  }
});

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Backspace');
}

const line = (...content: readonly object[]) => ({ type: 'paragraph', content });
const words = (text: string, ...marks: readonly object[]) => ({
  type: 'text',
  ...(marks.length > 0 ? { marks } : {}),
  text,
});
const check = (text: string, checked: boolean) => ({
  type: 'taskItem',
  attrs: { checked },
  content: [line(words(text))],
});
const emptyCell = { content: [{ type: 'paragraph' }] };

const written = [
  line(words('Seen and/or heard /x')),
  { type: 'taskList', content: [check('Told the team', true), check('Tried every link', false)] },
  { type: 'callout', attrs: { kind: 'warning' }, content: [line(words('No link yet.'))] },
  line(words('So '), words('few', { type: 'highlight' }), words(' applied.')),
  { type: 'pageBreak' },
  { type: 'heading', attrs: { level: 1 }, content: [words('After the break')] },
  line(
    words('Read '),
    words('example.org/plan', { type: 'link', attrs: { href: 'https://example.org/plan' } }),
    words(' first.'),
  ),
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [line(words('Day'))] },
          { type: 'tableHeader', ...emptyCell },
          { type: 'tableHeader', ...emptyCell },
        ],
      },
      ...Array.from({ length: 2 }, () => ({
        type: 'tableRow',
        content: Array.from({ length: 3 }, () => ({ type: 'tableCell', ...emptyCell })),
      })),
    ],
  },
];

test('W1 blocks are made from the slash menu by keyboard, saved, there again after a restart, and on paper', async ({
  launch,
  folder,
  userData,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What we did');
  const text = section(page, 'What we did');
  const menu = page.getByRole('listbox', { name: 'What to make here' });
  const chosen = menu.getByRole('option', { selected: true });
  const type = (...typed: readonly string[]) => page.keyboard.type(typed.join('\n'));
  const slash = async (typed: string, name: string) => {
    await page.keyboard.type(`/${typed}`);
    await expect(chosen).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(menu).toHaveCount(0);
  };

  await test.step('the menu is a list box the text points into; arrows move in it, Escape leaves the words', async () => {
    await type('Seen and/or heard /');
    await expect(menu).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toContainText('Heading 1');
    await expect(caseText(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    expect(await axeObjections(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await type('x', '');
  });

  await test.step('a block is found by its name or another word for it', async () => {
    await slash('task', 'Check list');
    await type('Told the team');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(text.getByRole('checkbox', { name: 'Told the team' })).toBeChecked();
    await type('', 'Tried every link', '', '');
    await slash('caution', 'Warning');
    await type('No link yet.', '', '');
    await type('So ==few== applied.', '');
    await slash('page', 'Page break');
    await slash('heading 1', 'Heading 1');
    await type('After the break', 'Read ');
    await slash('web', 'Link…');
    await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeFocused();
    await type('example.org/plan', '');
    await expect(caseText(page)).toBeFocused();
    await type(' first.', '');
    expect(await axeObjections(page)).toEqual([]);
    await slash('grid', 'Table');
    await type('Day');
  });

  await untilSaved(page);
  const shownIn = async (place: Locator) => (await place.innerHTML()).replace(/ class="[^"]*"/g, '');
  const shown = await shownIn(text);
  await app.close();
  const stored = await caseOnDisk(notebook, study.id);
  expect(pastedContent(stored, 'what-we-did').slice(0, written.length)).toEqual(written);

  const file = path.join(folder, 'out.pdf');
  const where = ['--user-data', userData, '--notebook', notebook];
  expect((await runApp(...where, '--print', study.id, '--to', file)).code).toBe(0);
  expect(pdfText(file, 1)).toMatch(/Told the team Tried every link Warning No link yet\. So few applied\./);
  expect(pdfText(file, 2)).toMatch(/After the break Read example\.org\/plan first\. Day/);

  const second = await launch('--notebook', notebook);
  await openFromList(second.page, study.title);
  await expect.poll(() => shownIn(section(second.page, 'What we did'))).toBe(shown);
});
