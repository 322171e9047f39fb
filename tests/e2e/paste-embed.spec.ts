import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import {
  caseOnDisk,
  caseText,
  drop,
  figures,
  openFromList,
  paste,
  section,
  untilSaved,
  writeIn,
} from '../support/case-page.ts';
import { embedSamples } from '../support/embed-samples.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const { x, instagram, facebook } = embedSamples;
const address = 'https://www.tiktok.com/@sample_cafe/video/7451161563211000001?is_from_webapp=1';

test.describe('posts', () => {
  let notebook: string;
  test.beforeEach(async ({ folder }) => {
    notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  });

  test('E9 paste a tweet embed: it becomes a card, is captioned, changed, saved, and is there again', async ({
    launch,
  }) => {
    const first = await launch('--notebook', notebook);
    const { page } = first;
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('https://app.casebook.localhost/')) requests.push(request.url());
    });
    await openFromList(page, study.title);
    await writeIn(page, 'What happened');
    await paste(page, { text: x.code });
    await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toBeFocused();
    await page.keyboard.type('The correction, four days later');

    const card = figures(page).getByRole('group', { name: 'Post by Sample Brand ☕ on X' });
    await expect(card.getByRole('textbox', { name: 'Words of the post' })).toHaveValue(x.text);
    await expect(card.getByRole('textbox', { name: 'Account' })).toHaveValue('sample_brand');
    await expect(card.getByRole('textbox', { name: 'Posted at' })).toHaveValue('March 5, 2024');
    await expect(card.getByRole('textbox', { name: 'Address of the post' })).toHaveValue(x.permalink);

    await test.step('the code is kept and shown as text only', async () => {
      await card.getByRole('button', { name: 'Embed code kept as text' }).click();
      await expect(card.getByRole('textbox', { name: /^Embed code of/ })).toHaveValue(x.code);
      await expect(page.locator('iframe, .case-text script')).toHaveCount(0);
    });

    await test.step('every field is written in where it stands, and a count is added', async () => {
      await card.getByRole('textbox', { name: 'Posted at' }).fill('5 March 2024, 16:41');
      await card.getByRole('button', { name: 'Add a count' }).click();
      await card.getByRole('textbox', { name: 'Count 1', exact: true }).fill('263');
      await card.getByRole('textbox', { name: 'What count 1 counts' }).fill('likes');
      // The title is written in and so no heading to axe.
      const objections = (await axeObjections(page)).filter((one) => !one.startsWith('page-has-heading-one'));
      expect(objections).toEqual([]);
    });

    await untilSaved(page);
    await first.app.close();
    const saved = await caseOnDisk(notebook, study.id);
    const { code, ...known } = x;
    expect(saved.evidence).toMatchObject([
      {
        kind: 'post',
        caption: 'The correction, four days later',
        post: { ...known, code, postedAt: '5 March 2024, 16:41', counts: [{ value: '263', label: 'likes' }] },
      },
    ]);
    const again = await launch('--notebook', notebook);
    await openFromList(again.page, study.title);
    const shown = figures(again.page).getByRole('group', { name: 'Post by Sample Brand ☕ on X' });
    await expect(shown.getByRole('textbox', { name: 'Words of the post' })).toHaveValue(x.text);
    await expect(shown.getByRole('textbox', { name: 'Count 1', exact: true })).toHaveValue('263');
    expect(requests).toEqual([]);

    await test.step('and it is found by its words', async () => {
      await again.page.getByRole('searchbox').first().fill('lamps tea');
      await expect(again.page.getByRole('option', { name: new RegExp(study.title) })).toBeVisible();
    });
  });

  test('E9 several codes at once, and code of nobody we know: nothing is lost', async ({ launch }) => {
    const { page } = await launch('--notebook', notebook);
    await openFromList(page, study.title);
    await writeIn(page, 'What happened');
    const unknown = '<iframe src="https://films.example/embed/7" width="500"></iframe>';
    await paste(page, { text: [x.code, 'between them', instagram.code, unknown].join('\n') });
    await expect(figures(page)).toHaveCount(2);
    const text = section(page, 'What happened');
    await expect(text.locator('pre')).toHaveText(unknown);
    await expect(text.locator(':scope > p')).toHaveText(['between them', /Casebook does not know\. It is kept/]);
    await paste(page, { html: `<meta charset="utf-8"><p>An article</p>${facebook.code}<p>goes on</p>` });
    await expect(figures(page)).toHaveCount(3);
    await expect(text).toContainText('An article');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(figures(page)).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(figures(page)).toHaveCount(0);
    await untilSaved(page);
    const saved = await caseOnDisk(notebook, study.id);
    expect(saved.evidence).toEqual([]);
    expect(saved.document).toEqual(study.document);
  });

  test('E10 the address of a post alone becomes a card; one undo gives the plain address back', async ({ launch }) => {
    const { page } = await launch('--notebook', notebook);
    await openFromList(page, study.title);
    await writeIn(page, 'What happened');
    await paste(page, { text: address });
    const card = figures(page).getByRole('group', { name: 'Post by @sample_cafe on TikTok' });
    await expect(card).toContainText('nothing was fetched');
    await expect(card.getByRole('textbox', { name: 'Address of the post' })).toHaveValue(
      'https://www.tiktok.com/@sample_cafe/video/7451161563211000001',
    );
    await page.keyboard.press('ControlOrMeta+z');
    await expect(figures(page)).toHaveCount(0);
    await expect(section(page, 'What happened').locator(':scope > p')).toHaveText([address]);
    await untilSaved(page);
    expect((await caseOnDisk(notebook, study.id)).evidence).toEqual([]);

    await test.step('in a sentence, the card stands behind it', async () => {
      await writeIn(page, 'What we did');
      await page.keyboard.type('We posted this: ');
      await paste(page, { text: address });
      await expect(section(page, 'What we did').locator(':scope > p').first()).toHaveText('We posted this:');
      await expect(figures(page)).toHaveCount(1);
    });

    await test.step('under Evidence it stands in the list, with its fields', async () => {
      await writeIn(page, 'Evidence');
      await paste(page, { text: address });
      await expect(figures(page)).toHaveCount(1);
      await expect(page.getByRole('list', { name: 'Evidence of this case' }).getByRole('listitem')).toHaveCount(2);
      await expect(caseText(page).getByRole('group', { name: 'Post by @sample_cafe on TikTok' })).toHaveCount(2);
    });
  });

  test('E9, E10 a dropped embed code and a dropped address become cards too', async ({ launch }) => {
    const { page } = await launch('--notebook', notebook);
    await openFromList(page, study.title);
    const target = section(page, 'What happened');
    await drop(target.locator(':scope > *').first(), { html: `<meta charset="utf-8">${x.code}`, text: x.text });
    await expect(figures(page)).toHaveCount(1);
    await drop(target.locator(':scope > p').last(), { text: instagram.code });
    await expect(figures(page)).toHaveCount(2);
    await drop(target.locator(':scope > p').last(), { html: `<a href="${address}">${address}</a>`, text: address });
    const card = figures(page).getByRole('group', { name: 'Post by @sample_cafe on TikTok' });
    await expect(card).toContainText('nothing was fetched');
    await expect(page.locator('iframe, .case-text script')).toHaveCount(0);
    await untilSaved(page);
    const { evidence } = await caseOnDisk(notebook, study.id);
    expect(evidence.map((item) => (item.kind === 'post' ? item.post.code : ''))).toEqual([x.code, instagram.code, '']);
  });

  test('E9 a copied card is the same card in another case', async ({ launch, folder }) => {
    const other = sampleCase({ id: sampleId(2), title: 'Another case' });
    const both = await writtenNotebook(path.join(folder, 'Both'), [study, other]);
    const { page } = await launch('--notebook', both);
    await openFromList(page, study.title);
    await writeIn(page, 'What happened');
    await paste(page, { text: x.code });
    const caption = page.getByRole('textbox', { name: 'Caption of figure 1', exact: true });
    await expect(caption).toBeFocused();
    await page.keyboard.type('The correction');
    const focused = await caption.evaluate((field) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      // No turn of the page lies between the key and this: the next key cannot come earlier.
      return document.activeElement?.getAttribute('aria-label');
    });
    expect(focused).toBe('Case text');
    await page.keyboard.press('ControlOrMeta+c');
    await openFromList(page, other.title);
    await writeIn(page, 'What we did');
    await page.keyboard.press('ControlOrMeta+v');
    const card = figures(page).getByRole('group', { name: 'Post by Sample Brand ☕ on X' });
    await expect(card.getByRole('textbox', { name: 'Words of the post' })).toHaveValue(x.text);
    await untilSaved(page);
    const { code, ...known } = x;
    const [item, ...more] = (await caseOnDisk(both, other.id)).evidence;
    expect(more).toEqual([]);
    expect(item).toMatchObject({ kind: 'post', caption: 'The correction', post: { ...known, code } });
  });

  test('W7 Ctrl+Shift+V pastes an address and embed code as the words they are', async ({ launch }) => {
    const { app, page } = await launch('--notebook', notebook);
    await openFromList(page, study.title);
    await writeIn(page, 'What happened');
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), address);
    await page.keyboard.press('ControlOrMeta+Shift+V');
    await expect(section(page, 'What happened')).toHaveText(address);
    await expect(figures(page)).toHaveCount(0);
  });
});
