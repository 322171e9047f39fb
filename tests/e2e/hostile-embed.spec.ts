import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../src/shared/core/rich-text/check-document.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, paste, untilSaved, writeIn } from '../support/case-page.ts';
import { embedSamples } from '../support/embed-samples.ts';
import { pasteEach } from '../support/hostile-door.ts';
import { sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const evil = [
  '<script>__pwned=1</script>',
  '<img src=x onerror="__pwned=1">',
  '<svg onload="__pwned=1"></svg>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<iframe src="javascript:parent.__pwned=1"></iframe>',
  '<object data="https://evil.example/o.swf"></object>',
  '<embed src="https://evil.example/e.swf">',
  '<link rel="stylesheet" href="https://evil.example/s.css"><style>@import "https://evil.example/i.css"</style>',
  '<video autoplay src="https://evil.example/v.mp4" onloadstart="__pwned=1"></video>',
  '<img srcset="https://evil.example/a.png 1x"><img src="https://evil.example/p.png">',
  '<a href="javascript:__pwned=1" ping="https://evil.example/ping">press</a>',
  '<form action="https://evil.example"><button formaction="javascript:__pwned=1" autofocus onfocus="__pwned=1">b</button></form>',
];

/** Every code with every piece of evil in its words, and as its address. */
const codes = Object.values(embedSamples).flatMap(({ code }) => [
  ...evil.map((one) => code.replace(/<\/(blockquote|div|iframe)>/, `${one}</$1>`)),
  code.replace(/https:\/\//g, 'javascript:__pwned=1//'),
  code.replace(/https:\/\/(www\.)?/g, 'https://evil.example/?u='),
  code.replace(/\.(com|app|example)\//g, '.$1.evil.example/'),
  code.replace(/https:\/\/([\w.]+)\//g, 'https://$1@evil.example/'),
]);

/** One code for each piece of evil beyond these, of one platform after the other. */
const samples = Object.values(embedSamples);
const wrapped = sampledVectors.map((vector, n) =>
  (samples[n % samples.length]?.code ?? '').replace(/<\/(blockquote|div|iframe)>/, (end) => `${vector}${end}`),
);

test(`E3 ${codes.length} hostile embed codes, as text and as HTML: nothing runs or loads, nothing of them is lost`, async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  const deeds = await watch(app, page);
  await writeIn(page, 'What happened');
  await paste(page, { text: codes.join('\n') });
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(checkDocument(kept.document)).toEqual({ is: 'sound' });
  const text = JSON.parse(JSON.stringify(kept)) as unknown;
  expect(
    everyText(text)
      .join('\n')
      .match(/__pwned=1/g)?.length,
  ).toBeGreaterThanOrEqual(codes.join('\n').match(/__pwned=1/g)?.length ?? 0);
  for (const item of kept.evidence)
    if (item.kind === 'post') {
      expect(item.post.permalink).toMatch(/^https:\/\//);
      // Any server may be one of Mastodon; every other platform has its own hosts.
      if (item.post.platform !== 'mastodon') expect(item.post.permalink).not.toContain('evil.example');
    }
  await expectNoDeeds(deeds);
  await page.keyboard.press('ControlOrMeta+z');
  await writeIn(page, 'What we did');
  await paste(page, { html: `<p>before</p>${codes.join('')}` });
  await untilSaved(page);
  expect(checkDocument((await caseOnDisk(notebook, study.id)).document)).toEqual({ is: 'sound' });
  await expectNoDeeds(deeds);
});

test(`E3 ${wrapped.length} more, each pasted by itself without the content policy: nothing runs or loads, cards only lead to the web`, async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await withoutPolicy(app, page);
  await openFromList(page, study.title);
  const deeds = await watch(app, page);
  await writeIn(page, 'What happened');
  await pasteEach(
    page,
    wrapped.map((text) => ({ text })),
  );
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(checkDocument(kept.document)).toEqual({ is: 'sound' });
  // The code is kept as it came, the text with its line ends made one; code that ends a frame ends the card's code too.
  const lines = (text: string) => text.replace(/\r/g, '\n');
  const all = lines(everyText(JSON.parse(JSON.stringify(kept))).join('\n'));
  const isKept = (vector: string) =>
    lines(vector)
      .split(/(?<=<\/iframe>)/)
      .every((piece) => all.includes(piece));
  expect(sampledVectors.filter((vector) => !isKept(vector))).toEqual([]);
  for (const item of kept.evidence) if (item.kind === 'post') expect(item.post.permalink).toMatch(/^(https:\/\/|$)/);
  await expectNoDeeds(deeds);
});

test('E3 the shared hostile embed code does nothing either', async ({ launch, folder }) => {
  const place = path.resolve(process.env.CASEBOOK_FIXTURES ?? '../shared/fixtures', 'hostile/paste');
  test.skip(!existsSync(place), 'the shared fixtures are not here');
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  const deeds = await watch(app, page);
  for (const name of readdirSync(place)) {
    const content = readFileSync(path.join(place, name), 'utf8');
    await writeIn(page, 'What happened');
    await paste(page, { text: content });
    await writeIn(page, 'What we did');
    await paste(page, { html: content });
  }
  await expectNoDeeds(deeds);
});

function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
