import { expect, test } from 'vitest';
import type { Printable } from '../../../../src/main/print/printable.ts';
import { renderPlanPages } from '../../../../src/main/print/render-plan-pages.ts';
import type { Change } from '../../../../src/shared/core/learning/change.ts';
import { planningBrief } from '../../../../src/shared/core/planning/brief.ts';
import { pastCase } from '../../../../src/shared/core/planning/past-case.ts';
import { newPlan, type Plan } from '../../../../src/shared/core/planning/plan.ts';
import { NOW, sampleCase, sampleId } from '../../../support/sample-case.ts';

const LINES_ON_A_PAGE = 10;
const change = (n: number): Change => ({
  id: sampleId(100 + n),
  text: `Change number ${n}.`,
  kind: 'start',
  owner: '',
  due: null,
  status: 'proposed',
  since: '2024-03-12',
});
const wordy = sampleCase({
  id: sampleId(1),
  changes: Array.from({ length: 30 }, (_, n) => change(n)),
  factors: Array.from({ length: 30 }, (_, n) => ({
    id: sampleId(200 + n),
    text: `Factor number ${n}`,
    confidence: 'likely' as const,
    evidence: [],
  })),
});

/** Prints as many pages as the lines need that can be ticked, and keeps what it printed. */
function printing() {
  const printed: string[] = [];
  const print = async ({ html }: Printable) => {
    printed.push(html);
    const lines = html.match(/(Change|Factor) number/g)?.length ?? 0;
    const pages = 1 + Math.ceil(lines / (LINES_ON_A_PAGE / 2));
    return new TextEncoder().encode(`<</Type /Pages /Count ${pages} /Kids []>>`);
  };
  return { printed, print };
}

async function rendered(plan: Partial<Plan>) {
  const { printed, print } = printing();
  const brief = planningBrief([pastCase(wordy, { score: 0.5, parts: [] })], {
    today: '2026-11-22',
    locale: 'en-GB',
    laterCasesOf: () => 2,
    degreeOf: () => null,
    exists: () => true,
    lessons: [],
  });
  const pages = await renderPlanPages(
    { name: 'Averley', attachments: { read: async () => null } },
    { ...newPlan(sampleId(90), NOW), title: 'Autumn open day', ...plan },
    { brief, complete: true },
    { paper: 'A4' },
    { print, locale: 'en-GB', now: () => new Date(NOW), report: () => undefined },
  );
  return { pages, printed };
}

test('L1 a brief that comes to more than three pages is printed again with fewer lines, until it fits', async () => {
  const { pages, printed } = await rendered({});
  expect(pages.ok).toBe(true);
  expect(printed.length).toBeGreaterThan(1);
  const last = printed.at(-1)?.match(/(Change|Factor) number/g)?.length ?? 0;
  expect(last).toBeGreaterThan(0);
  expect(last).toBeLessThanOrEqual(LINES_ON_A_PAGE);
  expect(printed.at(-1)).toContain('more in the notebook.');
});

test('L1 what was ticked is printed however long it is', async () => {
  const { printed } = await rendered({
    carried: {
      changes: (wordy.changes ?? []).map(({ id }) => ({ caseId: wordy.id, id })),
      rules: [],
      targets: [],
    },
  });
  expect(printed.at(-1)?.match(/Change number/g)).toHaveLength(30);
});
