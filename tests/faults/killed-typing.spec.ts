import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';
import { expect, test } from '../support/app-fixture.ts';
import { openFromList, section, writeIn } from '../support/case-page.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

// By the clock, so that they are no part of `npm test`: run by `npm run test:faults` on a machine with nothing else to do.
const PROMISED = 2_000;
const long = Array.from({ length: 500 }, (_, n) =>
  paragraph(`Line ${n} of a case of ten thousand words, about as long.`),
);
const sizes = [
  { name: 'a short case', blocks: [paragraph('Short.')] },
  { name: 'a long case', blocks: long },
];
const sentence = 'The link in the bio led to the homepage for four days. ';

/** Ends the app as a power cut would: nothing of it is told. */
async function kill(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
}

for (const { name, blocks } of sizes)
  test(`W4 ${name}, killed exactly 2 s after the last key: the file on the disk has the last letter`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(240_000);
    const study = sampleCase({ document: documentWith(...blocks) });
    const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
    for (const letters of [1, 55, 110]) {
      const typed = `${letters}: ${sentence.repeat(2).slice(0, letters)}!`;
      const { app, page } = await launch('--notebook', notebook);
      await openFromList(page, study.title);
      await writeIn(page, 'What happened');
      let lastKey = 0;
      for (const letter of typed) {
        lastKey = Date.now();
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      }
      await expect.poll(() => Date.now() - lastKey, { intervals: [5] }).toBeGreaterThanOrEqual(PROMISED);
      const file = readFileSync(path.join(notebook, 'cases', study.id, 'case.json'), 'utf8');
      await kill(app);
      expect(documentText(JSON.parse(file).document)).toContain(typed);
    }
  });

test('W4 killed in the middle of typing: what was typed until 2 s before is there again, and the file is whole', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const study = sampleCase();
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  // Each time in a section without words, whose end is where one comes to.
  const rounds = [
    { name: 'What we did', milliseconds: 2_500 },
    { name: 'What happened', milliseconds: 3_700 },
    { name: 'What to change', milliseconds: 5_100 },
  ];
  for (const { name, milliseconds } of rounds) {
    const { app, page } = await launch('--notebook', notebook);
    await openFromList(page, study.title);
    await writeIn(page, name);
    const keys: { readonly letter: string; readonly at: number }[] = [];
    const began = Date.now();
    while (Date.now() - began < milliseconds) {
      const letter = String.fromCharCode(97 + (keys.length % 26));
      await page.keyboard.press(letter);
      keys.push({ letter, at: Date.now() });
    }
    const killedAt = Date.now();
    await kill(app);
    const promised = keys.filter(({ at }) => at <= killedAt - PROMISED).map(({ letter }) => letter);
    expect(promised.length).toBeGreaterThan(0);

    const again = await launch('--notebook', notebook);
    await openFromList(again.page, study.title);
    const text = section(again.page, name);
    await expect(text).toContainText(promised.join(''));
    await again.app.close();
  }
});
