/**
 * Makes resources/example, the notebook a person sees first: `npm run example`. Draws the screenshots with the
 * system's Chromium, so it is run by hand when words or drawings change and its result is kept in the repository.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCaseFile, serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { ensureChromium } from '../setup/chromium.mjs';
import { caseOf, exampleCases } from './cases/all.ts';
import { coveredPicture } from './covered-picture.ts';
import { describePng } from './describe-png.ts';
import { buildCase, type ExampleEvidence } from './example-case.ts';
import { exampleNotebookFile } from './notebook-file.ts';
import { pictures } from './pictures/all.ts';
import { renderPictures } from './pictures/render.ts';

const folder = join(import.meta.dirname, '../../resources/example');
const covered = exampleCases.flatMap(({ example }) =>
  example.evidence.flatMap(({ picture, covered: boxes }: ExampleEvidence) => {
    const original = pictures.find(({ name }) => name === picture);
    return boxes && original ? [coveredPicture(original, boxes)] : [];
  }),
);
const drawn = await renderPictures([...pictures, ...covered], await ensureChromium());
const described = new Map([...drawn].map(([name, bytes]) => [name, describePng(bytes)]));

await rm(folder, { recursive: true, force: true });
for (const [name, bytes] of drawn) {
  const attachment = described.get(name)?.attachment ?? '';
  await write(join('attachments', attachment.slice(0, 2), attachment), bytes);
}
for (const { example, seed } of exampleCases) {
  const caseStudy = buildCase(example, seed, described, caseOf);
  const text = serializeCaseFile(caseStudy);
  const opened = parseCaseFile(text);
  if (!opened.ok || opened.value.readOnly) throw new Error(`Not a sound case: ${example.title}`);
  await write(join('cases', caseStudy.id, 'case.json'), text);
}
for (const [name, text] of Object.entries(exampleNotebookFile)) await write(name, text);
console.log(`${exampleCases.length} cases and ${drawn.size} pictures in ${folder}`);

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
