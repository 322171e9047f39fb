import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCaseFile, serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { picturesOf, stars } from '../../src/shared/core/case-study/evidence-item.ts';
import { openTwins } from '../../src/shared/core/case-study/open-twins.ts';
import { hidesPixels } from '../../src/shared/core/case-study/picture-edits.ts';
import { publishedItem } from '../../src/shared/core/case-study/published-item.ts';
import { fixedSections } from '../../src/shared/core/case-study/sections.ts';
import { folded } from '../../src/shared/core/folded.ts';
import { appliedIn } from '../../src/shared/core/learning/change-uses.ts';
import { lessonFault } from '../../src/shared/core/learning/lesson.ts';
import { annotationKinds } from '../../src/shared/core/metrics/annotation.ts';
import { outcomeBands } from '../../src/shared/core/outcome/band.ts';
import { caseOutcome } from '../../src/shared/core/outcome/case-outcome.ts';
import { targetResults } from '../../src/shared/core/outcome/target-result.ts';
import { documentText, figuresOf } from '../../src/shared/core/rich-text/document-text.ts';
import { linkedCases } from '../../src/shared/core/rich-text/references.ts';
import { searchText } from '../../src/shared/core/search/search-text.ts';
import { responseTime } from '../../src/shared/core/timeline/response-time.ts';
import { caseOf, exampleCases } from '../../tools/example/cases/all.ts';
import { coveredName } from '../../tools/example/covered-picture.ts';
import { describePng } from '../../tools/example/describe-png.ts';
import { buildCase } from '../../tools/example/example-case.ts';
import { exampleLessons, examplePlan } from '../../tools/example/learned.ts';
import { exampleNotebookFile } from '../../tools/example/notebook-file.ts';

const folder = join(import.meta.dirname, '../../resources/example');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files.filter((path) => path.endsWith('case.json')).map((path) => readFileSync(path, 'utf8'));
const cases = texts.map(opened);

function opened(text: string): CaseStudy {
  const result = parseCaseFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(result.value.readOnly).toBeUndefined();
  expect(result.value.migratedFrom).toBeUndefined();
  expect(result.value.mended).toBeUndefined();
  return result.value.caseStudy;
}

function bytesOf(attachment: string): Uint8Array {
  return readFileSync(join(folder, 'attachments', attachment.slice(0, 2), attachment));
}

describe('the example notebook', () => {
  test('holds five cases that open for editing, each in the folder of its id', () => {
    expect(cases).toHaveLength(5);
    expect(readdirSync(join(folder, 'cases')).sort()).toEqual(cases.map(({ id }) => id as string).sort());
  });

  test.each(cases)(
    '$title: every screenshot is there, with the hash, size and pixels the case says',
    ({ evidence }) => {
      expect(evidence).not.toHaveLength(0);
      for (const { attachment, byteLength, width, height } of picturesOf(evidence))
        expect(describePng(bytesOf(attachment))).toEqual({ attachment, byteLength, width, height });
    },
  );

  test.each(cases)(
    '$title: nothing is left for the reader to guess',
    ({ status, document, evidence, metrics, readings, goals, period }) => {
      // What is still a draft waits for its figures and for the words about them.
      const isWritten = status !== 'draft';
      for (const [i, { title }] of fixedSections.entries())
        if (isWritten) expect(documentText(document.content[i] ?? document).length, title).toBeGreaterThan(80);
      for (const item of evidence) {
        expect(item.caption).not.toBe('');
        if (item.kind !== 'post') expect(item.altText).not.toBe('');
        expect(figuresOf(document)).toContain(item.id);
      }
      expect(metrics.length).toBeGreaterThanOrEqual(4);
      const results = targetResults(metrics, readings ?? []);
      if (isWritten) for (const { actual } of results) expect(actual).toEqual(expect.any(Number));
      expect(goals).not.toHaveLength(0);
      expect(period.from).not.toBeNull();
    },
  );

  test('each opens as it stands: nothing in it has to be mended', () => {
    for (const text of texts) {
      const read = parseCaseFile(text);
      expect(read.ok && read.value.mended).toBeUndefined();
    }
  });

  test('one case links to another, and refers to a figure it has', () => {
    const ids = cases.map(({ id }) => id as string);
    const linked = cases.flatMap(({ document }) => linkedCases(document));
    expect(linked.length).toBeGreaterThan(0);
    for (const id of linked) expect(ids).toContain(id);
    expect(cases.map((one) => searchText(one).body).join()).toMatch(/Fig\.\u00a0\d/);
  });

  test('shows what a notebook can do: drawings, boxes burnt in, posts with their code, stars, sources, check lists', () => {
    const evidence = cases.flatMap((one) => one.evidence);
    const pictures = picturesOf(evidence);
    expect(pictures.some(({ edits }) => (edits?.annotations ?? []).length > 0)).toBe(true);
    for (const item of pictures) expect(publishedItem(item)).not.toBeNull();
    expect(pictures.some(({ edits }) => edits && hidesPixels(edits))).toBe(true);
    expect(openTwins(evidence)).toEqual([]);
    expect(evidence.some((item) => item.kind === 'post' && item.post.code !== '')).toBe(true);
    expect(new Set(evidence.flatMap(({ star }) => star ?? []))).toEqual(new Set(stars));
    expect(evidence.some(({ source }) => source?.platform)).toBe(true);
    const nodes = JSON.stringify(cases.map(({ document }) => document));
    for (const type of ['table', 'taskList', 'callout', 'highlight', 'caseLink', 'figureRef'])
      expect(nodes).toContain(`"type":"${type}"`);
    expect(cases.map(({ template }) => template?.id).toSorted()).toEqual([
      'ab-test',
      'crisis',
      'event',
      'post-mortem',
      'post-mortem',
    ]);
    for (const { roles } of cases) expect(roles?.reviewer?.name).not.toBe('');
  });

  test('shows every band, both ends of a loop, and what one case teaches the next', () => {
    const outcomes = cases.map((one) => caseOutcome(one));
    expect(new Set(outcomes.map(({ band }) => band))).toEqual(new Set(outcomeBands));
    expect(outcomes.filter(({ loop }) => loop.every(({ done }) => done)).length).toBeGreaterThan(0);
    expect(outcomes.filter(({ loop }) => !loop.some(({ done }) => done)).length).toBeGreaterThan(0);
    const answers = cases.flatMap(({ rules = [] }) => rules.map(({ answer }) => answer?.is));
    expect(answers).toEqual(expect.arrayContaining(['acted', 'not acted', undefined]));
    const ids = new Set<string>(cases.map(({ id }) => id));
    const applied = cases.flatMap(({ changes = [] }) => changes.flatMap(appliedIn));
    expect(applied.length).toBeGreaterThan(0);
    for (const { caseId } of applied) expect(ids).toContain(caseId);
    const kinds = cases.flatMap(({ annotations = [] }) => annotations.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(annotationKinds));
    expect(cases.some(({ metrics }) => metrics.some(({ levels }) => levels?.score))).toBe(true);
    expect(cases.some(({ expectation }) => expectation?.before)).toBe(true);
    const [test] = cases.flatMap(({ experiments = [] }) => experiments);
    expect(test?.decision).toBe('B better');
    const [timeline] = cases.flatMap((one) => (one.timeline ? [responseTime(one.timeline)] : []));
    expect(timeline).toMatchObject({ is: 'known', minutes: 58 * 60 + 8 });
  });

  test('keeps no file that no case names, and stays below 3.5 MB', () => {
    const named = cases.flatMap(({ id, evidence }) => [
      join(folder, 'cases', id, 'case.json'),
      ...picturesOf(evidence)
        .flatMap(({ attachment, edits }) => [attachment, edits?.published?.attachment ?? attachment])
        .map((attachment) => join(folder, 'attachments', attachment.slice(0, 2), attachment)),
    ]);
    const beside = Object.keys(exampleNotebookFile).map((name) => join(folder, name));
    expect(files.toSorted()).toEqual([...new Set([...named, ...beside])].toSorted());
    expect(files.reduce((sum, path) => sum + readFileSync(path).length, 0)).toBeLessThan(3_500_000);
  });

  test('has lessons that cases speak for and against, and a plan that carries what stands in a case', () => {
    const ids = new Set<string>(cases.map(({ id }) => id));
    expect(exampleLessons.map((lesson) => lessonFault(lesson))).toEqual(exampleLessons.map(() => null));
    for (const { supporting, contradicting } of exampleLessons)
      for (const id of [...supporting, ...contradicting]) expect(ids).toContain(id);
    const { changes, rules } = examplePlan.carried;
    const all = cases.flatMap((one) =>
      [...(one.changes ?? []), ...(one.rules ?? [])].map(({ id }) => `${one.id} ${id}`),
    );
    for (const { caseId, id } of [...changes, ...rules]) expect(all).toContain(`${caseId} ${id}`);
    const factors = cases.flatMap((one) => (one.factors ?? []).map(({ text }) => folded(text)));
    for (const worry of examplePlan.worries) expect(factors).toContain(worry);
  });

  test('is what its script writes from the same pictures, byte for byte', () => {
    const drawn = new Map<string, ReturnType<typeof describePng>>();
    for (const { example } of exampleCases)
      for (const { picture, fileName } of example.evidence) {
        const item = cases.flatMap(({ evidence }) => picturesOf(evidence)).find((kept) => kept.fileName === fileName);
        drawn.set(picture, describePng(bytesOf(item?.attachment ?? '')));
        const copy = item?.edits?.published?.attachment;
        if (copy) drawn.set(coveredName(picture), describePng(bytesOf(copy)));
      }
    const written = exampleCases.map(({ example, seed }) => serializeCaseFile(buildCase(example, seed, drawn, caseOf)));
    expect(written.toSorted()).toEqual(texts.toSorted());
    for (const [name, text] of Object.entries(exampleNotebookFile))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
