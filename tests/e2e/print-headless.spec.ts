import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { writeNotebookFolder } from '../support/notebook-folder.ts';
import { pdfInfo, pdfText } from '../support/pdf-tools.ts';
import { postMortem } from '../support/printable-cases.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';

test.describe('printing without a window', () => {
  test.beforeEach(({ folder }) => {
    const { caseStudy, attachments } = postMortem();
    const twins = [sampleCase({ id: sampleId(3), title: 'Twin' }), sampleCase({ id: sampleId(4), title: 'twin' })];
    writeNotebookFolder(path.join(folder, 'notebook'), [caseStudy, ...twins], attachments);
  });

  const print = (folder: string, titleOrId: string, ...more: string[]) =>
    runApp(
      ...['--user-data', path.join(folder, 'user-data'), '--notebook', path.join(folder, 'notebook')],
      ...['--print', titleOrId, ...more],
    );

  test('by its title makes the file and exits 0', async ({ folder }) => {
    const file = path.join(folder, 'out.pdf');
    const { code, stderr } = await print(folder, 'spring enrolment REEL', '--to', file, '--paper', 'Letter');
    expect(stderr).not.toContain('not');
    expect(code).toBe(0);
    expect(pdfInfo(file).get('Page size')).toContain('letter');
    expect(pdfText(file)).toContain('Far more people saw the reel than planned');
  });

  test('by its id does the same', async ({ folder }) => {
    const file = path.join(folder, 'out.pdf');
    expect((await print(folder, sampleId(1), '--to', file)).code).toBe(0);
    expect(pdfInfo(file).get('Page size')).toContain('A4');
  });

  test('of two cases at once makes both files', async ({ folder }) => {
    const files = [sampleId(1), sampleId(3)].map((id) => ({ id, file: path.join(folder, `${id}.pdf`) }));
    const ended = await Promise.all(files.map(({ id, file }) => print(folder, id, '--to', file)));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    for (const { file } of files) expect(pdfInfo(file).get('Page size')).toContain('A4');
  });

  for (const titleOrId of ['No such case', 'Twin', sampleId(99)])
    test(`of "${titleOrId}" exits 1 with a sentence and makes no file`, async ({ folder }) => {
      const file = path.join(folder, 'out.pdf');
      const { code, stderr } = await print(folder, titleOrId, '--to', file);
      expect(stderr).toContain('No case has exactly this title or id, or more than one has. Nothing was printed.');
      expect(code).toBe(1);
      expect(existsSync(file)).toBe(false);
    });

  test('F4: a file that cannot be written leaves what was there', async ({ folder }) => {
    const taken = path.join(folder, 'out.pdf');
    mkdirSync(taken);
    writeFileSync(path.join(taken, 'inside'), 'kept');
    const { code, stderr } = await print(folder, sampleId(1), '--to', taken);
    expect(stderr).toContain('The PDF could not be written.');
    expect(code).toBe(1);
    expect(readFileSync(path.join(taken, 'inside'), 'utf8')).toBe('kept');
  });

  test('from a folder that is no notebook exits 1 with a sentence', async ({ folder }) => {
    const file = path.join(folder, 'out.pdf');
    const userData = path.join(folder, 'user-data');
    const { code, stderr } = await runApp(
      ...['--user-data', userData, '--notebook', folder, '--print', 'x', '--to', file],
    );
    expect(stderr).toContain('This folder is not a Casebook notebook.');
    expect(code).toBe(1);
  });
});
