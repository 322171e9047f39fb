import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../src/shared/core/rich-text/check-document.ts';
import { type AppFixtures, expect, type RunningApp, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { dropEach, pasteEach } from '../support/hostile-door.ts';
import { hostileVectors, sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(40, 40);
const picture = pictureOf(1, png);
const study = sampleCase({
  evidence: [picture],
  document: documentWith(
    paragraph('Here.'),
    { type: 'figure', attrs: { evidence: picture.id, width: 25 } },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('Cell.')] }] }] },
  ),
});
/** Addresses of posts that lack their end. */
const postAddresses = [
  'https://x.com/averley/status/17649000000000000',
  'https://www.instagram.com/p/CabCdEf',
  'https://www.tiktok.com/@averley/video/70000000000',
  'https://www.youtube.com/watch?v=abcdefgh',
  'https://social.example/@averley/1117000000',
];

async function opened({
  launch,
  folder,
}: Pick<AppFixtures, 'launch' | 'folder'>): Promise<RunningApp & { notebook: string }> {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], [png]);
  const running = await launch('--notebook', notebook);
  await openFromList(running.page, study.title);
  return { ...running, notebook };
}

const marked = (vectors: readonly string[]) =>
  vectors.map((vector, n) => ({
    html: `<p>before ${n}.</p>${vector}</style></script></textarea></xmp><p>after ${n}.</p>`,
  }));
const policies = [
  ['with', hostileVectors],
  ['without', sampledVectors],
] as const;

test('E3 the oracle sees what a hole would let through, and the policy is off where a test says so', async ({
  launch,
  folder,
}) => {
  const { app, page } = await opened({ launch, folder });
  await withoutPolicy(app, page);
  const deeds = await watch(app, page);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="https://evil.example/x.png" onerror="__pwned=1;alert(1)">',
    );
  });
  await expect
    .poll(deeds)
    .toMatchObject({ runs: 1, calls: ['alert 1'], requests: ['https://evil.example/x.png'], violations: [] });
  expect((await deeds()).planted).toHaveLength(2);
});

for (const [policy, vectors] of policies)
  test(`E3 ${vectors.length} hostile pieces of HTML by paste, drop and into a table cell, ${policy} the content policy: nothing runs or loads, the words are kept`, async ({
    launch,
    folder,
  }) => {
    const { app, page, notebook } = await opened({ launch, folder });
    if (policy === 'without') await withoutPolicy(app, page);
    if (policy === 'without') await openFromList(page, study.title);
    const deeds = await watch(app, page);
    const expectWords = async (name: string, what: string) => {
      const words = (await section(page, name).textContent()) ?? '';
      const lost = vectors.filter((_, n) => !words.includes(`before ${n}.`) || !words.includes(`after ${n}.`));
      expect(lost, what).toEqual([]);
      const shown = ['in a drawing', 'press', 'more', 'styled', 'cell'];
      for (const kept of shown) expect(words, what).toContain(kept);
    };
    await writeIn(page, 'What happened');
    await pasteEach(page, marked(vectors));
    await expectWords('What happened', 'pasted');
    await dropEach(section(page, 'What to change').locator(':scope > *').first(), marked(vectors));
    await expectWords('What to change', 'dropped');
    await section(page, 'Summary').locator('td').first().click();
    await pasteEach(page, marked(vectors));
    await expectWords('Summary', 'in a table cell');
    await untilSaved(page);
    const { document } = await caseOnDisk(notebook, study.id);
    expect(checkDocument(document)).toEqual({ is: 'sound' });
    await expectNoDeeds(deeds);
  });

for (const [policy, vectors] of policies)
  test(`E3 ${vectors.length} hostile texts pasted as plain text, and at the end of a post's address, ${policy} the content policy: nothing runs or loads, every line is kept`, async ({
    launch,
    folder,
  }) => {
    const { app, page, notebook } = await opened({ launch, folder });
    if (policy === 'without') await withoutPolicy(app, page);
    if (policy === 'without') await openFromList(page, study.title);
    const deeds = await watch(app, page);
    await writeIn(page, 'What we did');
    await pasteEach(
      page,
      vectors.map((text) => ({ text: `${text}\n` })),
    );
    const words = await section(page, 'What we did').evaluate((text) =>
      [...text.querySelectorAll('p, pre')].map(({ textContent }) => textContent).join('\n'),
    );
    const lines = vectors.flatMap((text) => text.split(/\r\n?|\n/));
    expect(lines.filter((line) => !words.includes(line))).toEqual([]);
    await writeIn(page, 'What happened');
    await pasteEach(
      page,
      vectors.map((text, n) => ({ text: `${postAddresses[n % postAddresses.length]}${text}` })),
    );
    await untilSaved(page);
    const kept = await caseOnDisk(notebook, study.id);
    expect(checkDocument(kept.document)).toEqual({ is: 'sound' });
    for (const item of kept.evidence) if (item.kind === 'post') expect(item.post.permalink).toMatch(/^https:\/\//);
    await expectNoDeeds(deeds);
  });

test('E3 the published test strings of a sanitiser do nothing either', async ({ launch, folder }) => {
  const file = path.resolve(process.env.CASEBOOK_FIXTURES ?? '../shared/fixtures', 'hostile/xss/dompurify-expect.json');
  test.skip(!existsSync(file), 'the shared fixtures are not here');
  const { app, page } = await opened({ launch, folder });
  const deeds = await watch(app, page);
  await writeIn(page, 'What happened');
  const strings = (JSON.parse(readFileSync(file, 'utf8')) as readonly { payload: string }[]).map(
    ({ payload }) => payload,
  );
  for (const payload of strings) {
    await paste(page, { html: `<p>a</p>${payload}` });
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expectNoDeeds(deeds);
});

test('E3 E10 pictures inside pasted HTML become evidence, remote ones links that are never fetched, and our own figures stay figures', async ({
  launch,
  folder,
}) => {
  const { app, page, notebook } = await opened({ launch, folder });
  const deeds = await watch(app, page);
  const data = `data:image/png;base64,${Buffer.from(drawnPng(30, 20, 1)).toString('base64')}`;
  await writeIn(page, 'What happened');
  await paste(page, {
    html: `<p>one</p><img src="${data}" alt="a chart"><p>two</p><figure data-evidence="${picture.id}" data-width="50"></figure>`,
  });
  await expect(section(page, 'What happened').getByRole('figure')).toHaveCount(2);
  await expect(section(page, 'What happened').locator('img').first()).toHaveJSProperty('naturalWidth', 30);
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(kept.evidence).toHaveLength(2);
  expect(kept.evidence[1]).toMatchObject({ caption: 'a chart', width: 30, height: 20 });
  await expectNoDeeds(deeds);
});
