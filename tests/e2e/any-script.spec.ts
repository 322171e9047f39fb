import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, section, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { pasteEach } from '../support/hostile-door.ts';
import { pastedContent } from '../support/pasted-content.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase } from '../support/sample-case.ts';
import { unicodeTexts } from '../support/unicode-texts.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

// A line end ends a paragraph; what is longer than a book is tried where it needs no window.
const texts = Object.values(unicodeTexts).filter((text) => !/[\r\n]/.test(text) && text.length < 5_000);

test(`G1 ${texts.length} texts of many scripts are pasted, saved, shown again after a restart and printed as they were`, async ({
  launch,
  folder,
}) => {
  const study = sampleCase();
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const first = await launch('--notebook', notebook);
  await openFromList(first.page, study.title);
  await writeIn(first.page, 'What happened');
  await pasteEach(
    first.page,
    texts.map((text) => ({ text: `${text}\n` })),
  );
  await titleField(first.page).fill('Cafe\u0301 שלום');
  await untilSaved(first.page);
  const stored = pastedContent(await caseOnDisk(notebook, study.id), 'what-happened');
  expect(stored.slice(0, texts.length)).toEqual(
    texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  );
  await first.app.close();

  const { app, page } = await launch('--notebook', notebook);
  await page.getByRole('searchbox').fill('caf\u00e9');
  await openFromList(page, /Caf/);
  const shown = await section(page, 'What happened').locator(':scope > p').allInnerTexts();
  for (const text of ['שלום', '👨‍👩‍👧‍👦', 'สวัสดี नमस्ते 你好']) expect(shown.join('\n')).toContain(text);
  expect(pastedContent(await caseOnDisk(notebook, study.id), 'what-happened')).toEqual(stored);
  await app.close();

  const file = path.join(folder, 'out.pdf');
  const userData = path.join(folder, 'printing');
  expect(
    await runApp('--user-data', userData, '--notebook', notebook, '--print', study.id, '--to', file),
  ).toMatchObject({ code: 0 });
  expect(pdfText(file)).toContain('İIıi ĞŞ');
});
