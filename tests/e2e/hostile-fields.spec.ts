import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, expect, type RunningApp, runCommand, test } from '../support/app-fixture.ts';
import { caseOnDisk, figures, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { fullCase, fullPicture } from '../support/full-case.ts';
import { hostileAddresses } from '../support/hostile-addresses.ts';
import { typeEach } from '../support/hostile-door.ts';
import { hostileVectors, sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { openPicture, takeTool } from '../support/picture-desk.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = fullCase(1, (place) => place);

async function opened(
  { launch, folder }: Pick<AppFixtures, 'launch' | 'folder'>,
  policy: 'with' | 'without',
): Promise<RunningApp & { notebook: string }> {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], [fullPicture]);
  const running = await launch('--notebook', notebook);
  if (policy === 'without') await withoutPolicy(running.app, running.page);
  await openFromList(running.page, study.title);
  // Figures are drawn when someone comes near.
  await figures(running.page).last().scrollIntoViewIfNeeded();
  await writeIn(running.page, 'Summary');
  return { ...running, notebook };
}

/** Comes near to every figure: until then it is only a sketch, without a field. */
async function drawFigures(page: Page): Promise<void> {
  for (const figure of await figures(page).all()) await figure.scrollIntoViewIfNeeded();
  await expect(figures(page).getByRole('textbox', { name: /^Caption of figure/ })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: /^Caption of figure \d in the list$/ })).toHaveCount(2);
}

const fieldsOfCase = [
  ...[
    'Title',
    'Goal',
    'Campaign',
    'Channels',
    'Tags',
    'Metric, row 1',
    'Baseline, row 1',
    'Target, row 1',
    'Actual, row 1',
    'Note, row 1',
    'Metric, row 2',
    'Note, row 2',
    'Why none is needed here',
    'What people do online that moves it, link 1',
  ],
  ...['Caption of figure 1 in the list', 'Alternative text of figure 1 in the list', 'Caption of figure 2 in the list'],
  ...['Alternative text of figure 2 in the list', 'Caption of name of a file', 'Section title', 'Caption of figure 1'],
  ...['Alternative text of figure 1', 'Author', 'Account', 'Posted at', 'Words of the post', 'Count 1'],
  ...['What count 1 counts', 'Address of the post', 'Caption of figure 2', 'Alternative text of figure 2'],
  ...['What may happen, rule 1', 'What is then done, rule 1', 'Who does it, rule 1', 'Why it was not acted on, rule 1'],
  ...['What we expected', 'What surprised us', 'What happened, entry 1', 'Statement, version 1, entry 1'],
  ...['Contributing factor 1', 'Change 1', 'Change 2', 'Reviewer', 'Synthesiser', 'Action owner'],
];
const fieldsOfTest = [
  ...['Because', 'changing', 'will move', 'Must not get worse', 'What is changed', 'Decides', 'Planned for each'],
  ...['A', 'B'].flatMap((letter) => [
    `Variant ${letter}`,
    `Split, ${letter}`,
    `Shown to, ${letter}`,
    `Did it, ${letter}`,
  ]),
  ...['Metric', 'Did it, A', 'Did it, B', 'Why, and what is done from now on'],
];
const fieldsOfPicture = [
  ...[
    'Words',
    'Caption',
    'Platform',
    'Account',
    'Posted',
    'Captured',
    'Captured by',
    'Address',
    'Words in the picture',
  ],
  'For people who cannot see it',
];
const isLong = process.env.CASEBOOK_LONG === '1';
const policies = [
  // Each text is typed, though not into each field: the long run does that.
  { policy: 'with', vectors: hostileVectors, share: isLong ? 1 : 4 },
  { policy: 'without', vectors: sampledVectors, share: isLong ? 1 : 2 },
] as const;

for (const { policy, vectors, share } of policies)
  test(`E3 ${vectors.length} hostile texts typed into ${share === 1 ? 'each of ' : ''}${fieldsOfCase.length + fieldsOfTest.length + fieldsOfPicture.length + 1} fields of a case, a picture and a template, ${policy} the content policy: they stay text`, async ({
    launch,
    folder,
  }) => {
    // Thirty-three thousand fields filled, one by one.
    if (isLong) test.setTimeout(600_000);
    const { app, page, notebook } = await opened({ launch, folder }, policy);
    const deeds = await watch(app, page);
    await drawFigures(page);
    const inCase = await typeEach(page.getByRole('main'), vectors, share);
    expect(inCase.lost).toEqual([]);
    expect(inCase.fields.toSorted()).toEqual([...fieldsOfCase, ...fieldsOfTest].toSorted());
    await untilSaved(page);
    const last = vectors.at(-1);
    const kept = await caseOnDisk(notebook, study.id);
    expect(kept).toMatchObject({ title: last, campaign: last, roles: { reviewer: { name: last } } });
    expect(kept.evidence).toMatchObject([
      { caption: last, altText: last },
      { caption: last },
      { caption: last, post: { text: last, permalink: last } },
    ]);
    await openPicture(page, 1);
    await takeTool(page, 'Annotate');
    await page.keyboard.press('Tab');
    const inLightbox = await typeEach(page.getByRole('dialog'), vectors, share);
    expect(inLightbox.lost).toEqual([]);
    expect(inLightbox.fields.toSorted()).toEqual(fieldsOfPicture.toSorted());
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await runCommand(app, 'save-as-template');
    expect(await typeEach(page.getByRole('dialog'), vectors)).toEqual({ fields: ['Name of the template'], lost: [] });
    await page.keyboard.press('Escape');
    await expectNoDeeds(deeds);
  });

const noLinks = [...hostileAddresses, ...hostileVectors];
test(`E3 ${noLinks.length} hostile addresses typed as a link: each is refused in a sentence, none becomes a link`, async ({
  launch,
  folder,
}) => {
  const { app, page } = await opened({ launch, folder }, 'without');
  const deeds = await watch(app, page);
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Alt+F10');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Address of the link' });
  await expect(field).toBeVisible();
  const accepted = await field.evaluate(async (input, addresses) => {
    const found: string[] = [];
    for (const address of addresses) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, address);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      (input as HTMLInputElement).form?.requestSubmit();
      await Promise.resolve();
      if (!document.querySelector('form [role=alert]')) found.push(address);
    }
    return found;
  }, noLinks);
  expect(accepted).toEqual([]);
  await expect(section(page, 'Summary').locator('a')).toHaveCount(0);
  await expectNoDeeds(deeds);
});
