import { randomUUID } from 'node:crypto';
import { failureOf } from '../../shared/core/failure.ts';
import { questionOf } from '../../shared/core/planning/plan.ts';
import { failed } from '../../shared/core/result.ts';
import { createPrinting } from '../services/case-printing.ts';
import { compareCases } from '../services/compare-cases.ts';
import { planBrief } from '../services/plan-brief.ts';
import type { Printing } from '../services/printing.ts';
import { wholeMatrix } from '../services/whole-matrix.ts';
import { createDisk } from '../storage/durable/disk.ts';
import { writeDurably } from '../storage/durable/write-durably.ts';
import type { Log } from './log.ts';

/** Printing by Chromium. Its larger part, fonts included, is loaded when it is first used. */
export function openPrinting(locale: string, log: Log): Printing {
  const disk = createDisk();
  const report = (error: unknown) => log.error('printing', error);
  let loaded: ReturnType<typeof load> | undefined;
  return createPrinting({
    render: async (notebook, printed, options) => {
      loaded ??= load();
      const { print, ...pages } = await loaded;
      const surroundings = { print, locale, now: () => new Date(), report };
      if (printed.is === 'case') return pages.renderCasePages(notebook, printed.id, options, surroundings);
      if (printed.is === 'playbook') return pages.renderPlaybookPages(notebook, options, surroundings);
      if (printed.is === 'playbook page') return pages.renderPlaybookFile(notebook, surroundings);
      if (printed.is === 'comparison')
        return pages.renderComparisonPages(notebook, await compareCases(notebook, printed.ids), options, surroundings);
      if (printed.is === 'matrix')
        return pages.renderMatrixPages(notebook, await wholeMatrix(notebook), options, surroundings);
      const plan = await notebook.plans.find(printed.id);
      if (!plan) return failed(failureOf('no plan'));
      const brief = await planBrief(
        notebook,
        { question: questionOf(plan), except: plan.startedCase },
        { today: printed.today, locale },
      );
      return pages.renderPlanPages(notebook, plan, brief, options, surroundings);
    },
    // Readable to whom the system says, unlike the notebook's own files: a PDF is made to be handed on.
    writeFile: (file, bytes) => writeDurably(disk, file, bytes, { mode: 0o666 }),
    newToken: randomUUID,
    report,
  });
}

async function load() {
  const [cases, plans, playbook, comparison, matrix, { createPrinter }] = await Promise.all([
    import('../print/render-case-pages.ts'),
    import('../print/render-plan-pages.ts'),
    import('../print/render-playbook-pages.ts'),
    import('../print/render-comparison-pages.ts'),
    import('../print/render-matrix-pages.ts'),
    import('../print/print-window.ts'),
  ]);
  return { ...cases, ...plans, ...playbook, ...comparison, ...matrix, print: createPrinter() };
}
