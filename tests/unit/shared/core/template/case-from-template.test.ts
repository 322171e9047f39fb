import { expect, test } from 'vitest';
import { parseCaseFile, serializeCaseFile } from '../../../../../src/shared/core/case-file/parse-case-file.ts';
import { promptFor } from '../../../../../src/shared/core/case-study/section-prompts.ts';
import { fixedSections } from '../../../../../src/shared/core/case-study/sections.ts';
import type { Ulid } from '../../../../../src/shared/core/ids.ts';
import { builtInTemplates } from '../../../../../src/shared/core/template/built-in-templates.ts';
import { caseFromTemplate } from '../../../../../src/shared/core/template/case-from-template.ts';
import { templateSchema } from '../../../../../src/shared/core/template/template.ts';
import { templateFromCase } from '../../../../../src/shared/core/template/template-from-case.ts';
import { blankEntry } from '../../../../../src/shared/core/timeline/timeline-edits.ts';
import { NOW, paragraph, sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';

function ids(): () => Ulid {
  let last = 0;
  return () => sampleId(++last);
}

test('there are six built-in templates with prompts for all six sections', () => {
  expect(builtInTemplates).toHaveLength(6);
  for (const template of builtInTemplates) {
    expect(templateSchema.safeParse(template).success).toBe(true);
    expect(template.sections.map(({ section }) => section)).toEqual(fixedSections.map(({ kind }) => kind));
    expect(template.sections.every(({ prompt }) => prompt.length > 10)).toBe(true);
  }
});

test('what happened asks for trigger, factors, noticing, what went well and luck, and nothing asks for a culprit', () => {
  for (const template of builtInTemplates) {
    const asked = template.sections.find(({ section }) => section === 'what-happened')?.prompt ?? '';
    for (const part of [/set .*off/i, /contribut/i, /noticed/i, /well/i, /luck/i]) expect(asked).toMatch(part);
    const all = template.sections.map(({ prompt }) => prompt).join('\n');
    expect(all).not.toMatch(/\b(who did|whose|fault|blame|mistake|guilty)\b/i);
  }
});

test.each(builtInTemplates)('a case from "$name" is a sound case whose text is empty', (template) => {
  const made = caseFromTemplate(template, NOW, ids());
  const parsed = parseCaseFile(serializeCaseFile(made));
  expect(parsed).toMatchObject({ ok: true, value: { caseStudy: { template: { name: template.name } } } });
  expect(parsed.ok && parsed.value.readOnly).toBeFalsy();
  expect(made.metrics.map(({ metric, target, actual }) => [metric, target, actual])).toEqual(
    template.metrics.map(({ metric }) => [metric, null, null]),
  );
  expect(JSON.stringify(made.document)).not.toContain('"text"');
  expect(promptFor(made.template, 'what-happened', null)).toContain('lucky'.slice(0, 4));
});

test('a case without a template shows the prompts every case has', () => {
  expect(promptFor(undefined, 'summary', null)).toBe(fixedSections[0].prompt);
  expect(promptFor(undefined, 'extra', 'Costs')).toBe('');
});

test('a case becomes a template of its shape: words become prompts; numbers, pictures, people and dates stay behind', () => {
  const [summary, ...rest] = sampleCase().document.content;
  if (!summary) throw new Error('no summary');
  const added = {
    type: 'section',
    attrs: { kind: 'extra', title: 'Costs' },
    content: [paragraph('What it cost')],
  } as const;
  const figure = { typed: '1,314', value: 1314, unit: 'count' } as const;
  const source = sampleCase({
    document: { type: 'doc', content: [summary, added, ...rest] },
    tags: ['video'],
    campaign: 'Secret campaign',
    evidence: [samplePicture(1)],
    roles: { reviewer: { name: 'Ada Averley', due: '2026-04-24' } },
    metrics: [{ id: sampleId(5), metric: 'Views', target: figure, actual: figure, note: 'without our own' }],
  });
  const template = templateFromCase(source, 'own-1', 'Reel');
  expect(template.tags).toEqual(['video']);
  expect(JSON.stringify(template)).not.toMatch(/1,314|1314|Ada|Secret|2026/);
  const made = caseFromTemplate(template, NOW, ids());
  expect(made.document.content.map(({ attrs }) => attrs.title ?? attrs.kind)).toEqual([
    'summary',
    'Costs',
    ...fixedSections.slice(1).map(({ kind }) => kind),
  ]);
  expect(promptFor(made.template, 'summary', null)).toBe('The reel was seen by many.');
  expect(promptFor(made.template, 'extra', 'Costs')).toBe('What it cost');
  expect(promptFor(made.template, 'what-to-change', null)).toBe(fixedSections[4].prompt);
  expect(made.metrics).toMatchObject([{ metric: 'Views', note: 'without our own', target: null, actual: null }]);
});

test('what a metric counts goes with a template, its figures do not', () => {
  const row = {
    id: sampleId(5),
    metric: 'Link in bio taps',
    note: '',
    definition: 'link_clicks',
    role: 'guardrail',
    target: { typed: '5', value: 5, unit: 'count' },
    baseline: { typed: '4', value: 4, unit: 'count' },
    actual: null,
    due: '2026-05-01',
  } as const;
  const template = templateFromCase(sampleCase({ metrics: [row] }), 'own', 'Ours');
  expect(template.metrics).toEqual([
    { metric: 'Link in bio taps', note: '', definition: 'link_clicks', role: 'guardrail' },
  ]);
  expect(caseFromTemplate(template, NOW, ids()).metrics).toMatchObject([{ definition: 'link_clicks', target: null }]);
});

test('O10 a crisis begins with a timeline to fill in, and a template of it too; no entry goes with it', () => {
  const crisis = builtInTemplates.find(({ id }) => id === 'crisis');
  const begun = crisis && caseFromTemplate(crisis, NOW, ids());
  expect(begun?.timeline).toEqual([]);
  expect(begun?.metrics.map(({ definition }) => definition)).toContain('first_response_time');
  const told = sampleCase({ timeline: [blankEntry(sampleId(9), [], '2026-03-05')] });
  const again = caseFromTemplate(templateFromCase(told, 'own', 'Ours'), NOW, ids());
  expect(again.timeline).toEqual([]);
  expect(templateFromCase(sampleCase(), 'own', 'Ours').timeline).toBeUndefined();
});

test('M14 a template keeps what the levels of a measure in words say, and not which of them was reached', () => {
  const texts: [string, string, string, string, string] = [
    'mocked',
    'ignored',
    'quoted',
    'quoted twice',
    'on the news',
  ];
  const row = {
    id: sampleId(50),
    metric: 'Press',
    target: null,
    actual: null,
    note: '',
    levels: {
      texts,
      before: { texts, changedOn: '2026-03-09' },
      score: { level: 1 as const, on: '2026-03-20', why: 'Courier', evidence: [] },
    },
  };
  const template = templateFromCase(sampleCase({ metrics: [row] }), 'own', 'Ours');
  expect(templateSchema.safeParse(template).success).toBe(true);
  expect(caseFromTemplate(template, NOW, ids()).metrics).toMatchObject([{ metric: 'Press', levels: { texts } }]);
  expect(JSON.stringify(template)).not.toContain('Courier');
  expect(JSON.stringify(template)).not.toContain('2026-03-09');
});
