import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../../../src/main/print/compose-brief.tsx';
import type { CaseStudy } from '../../../../src/shared/core/case-study/case-study.ts';
import type { Change } from '../../../../src/shared/core/learning/change.ts';
import { planningBrief } from '../../../../src/shared/core/planning/brief.ts';
import { pastCase } from '../../../../src/shared/core/planning/past-case.ts';
import { newPlan, type Plan } from '../../../../src/shared/core/planning/plan.ts';
import { NOW, sampleCase, sampleId, samplePicture } from '../../../support/sample-case.ts';

const match = { score: 0.5, parts: [] };
const change = (n: number, text: string): Change => ({
  id: sampleId(n),
  text,
  kind: 'start',
  owner: '',
  due: null,
  status: 'proposed',
  since: '2024-03-12',
});
const rain = {
  id: sampleId(1),
  title: 'Open day in the rain',
  changes: [change(40, 'Signs from the station'), change(41, 'A tent')],
  factors: [{ id: sampleId(50), text: 'Invitation late', confidence: 'likely' as const, evidence: [] }],
};
const tours = { id: sampleId(2), title: 'Open day with tours' };

function composed(more: Partial<Plan> = {}, studies: readonly Partial<CaseStudy>[] = [rain, tours]) {
  const brief = planningBrief(
    studies.map((study) => pastCase(sampleCase(study), match)),
    {
      today: '2026-11-22',
      locale: 'en-GB',
      laterCasesOf: () => 2,
      degreeOf: () => null,
      exists: () => true,
      lessons: [],
    },
  );
  const { html, css } = composeBrief({
    plan: { ...newPlan(sampleId(90), NOW), title: 'Autumn open day', goal: 'Event attendance', ...more },
    brief,
    complete: true,
    pictures: [{ item: samplePicture(1, { caption: 'The queue.' }), state: 'missing', title: tours.title }],
    length: 1,
    paper: 'A4',
    locale: 'en-GB',
    date: '22 November 2026',
    notebook: 'Averley',
  });
  return { html, css, words: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

describe('L1 the brief of a plan on paper', () => {
  test('says what is planned, what matches and what it taught; a part without anything says so in a line', () => {
    const { words } = composed();
    expect(words).toContain('Autumn open day Event attendance 2 earlier cases match');
    expect(words).toContain(
      'Signs from the station Open day in the rain since Mar 2024 could have been used in 2 later',
    );
    expect(words).toContain('Lessons, for and against No lesson names one of these cases.');
    expect(words).toContain('The queue , from Open day with tours');
  });

  test('what was left out is counted and not printed; notes are', () => {
    const { words } = composed({
      leftOut: [`case ${tours.id}`, `change ${sampleId(41)}`],
      notes: { neverApplied: 'Ask the town.' },
    });
    expect(words).not.toContain('A tent');
    expect(words.match(/Open day with tours/g)).toHaveLength(1);
    expect(words).toContain('1 left out. Ask the town.');
    expect(words).toContain('2 earlier cases match');
  });

  test('boxes are ticked for what is carried and what could stop it', () => {
    const ticked = { changes: [{ caseId: sampleId(1), id: sampleId(40) }], rules: [], targets: [] };
    const { html } = composed({ carried: ticked, worries: ['invitation late'] });
    const boxes = [...html.matchAll(/aria-label="(Ticked|Not ticked)".*?<p>(.*?)<\/p>/g)].map(([, is, text]) => [
      is,
      text,
    ]);
    expect(boxes).toEqual([
      ['Ticked', 'Signs from the station'],
      ['Not ticked', 'A tent'],
      ['Ticked', 'Invitation late'],
    ]);
  });

  test('a long part stops after its first lines and says so, never before one that is ticked', () => {
    const changes = Array.from({ length: 25 }, (_, i) => change(100 + i, `Change ${i}.`));
    const last = { caseId: sampleId(1), id: sampleId(124) };
    const { words } = composed({ carried: { changes: [last], rules: [], targets: [] } }, [{ ...rain, changes }]);
    expect(words.match(/Change \d+\./g)).toHaveLength(10);
    expect(words).toContain('Change 24.');
    expect(words).toContain('15 more in the notebook.');
  });

  test('F3: what the person wrote stays words', () => {
    const hostile = '</style><script>alert(1)</script>';
    const { html, css } = composed({ title: hostile, notes: { happened: hostile } }, [{ ...rain, title: hostile }]);
    expect(html).not.toContain('<script');
    expect(css).not.toContain('<script');
  });

  test('no case that matches is said in a sentence', () => {
    expect(composed({}, []).words).toContain('No earlier case matches. This may be the first of its kind');
  });
});
