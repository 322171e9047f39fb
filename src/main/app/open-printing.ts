import { randomUUID } from 'node:crypto';
import { createPrinting } from '../services/case-printing.ts';
import type { Printing } from '../services/printing.ts';
import { createDisk } from '../storage/durable/disk.ts';
import { writeDurably } from '../storage/durable/write-durably.ts';
import type { Log } from './log.ts';

/** Printing by Chromium. Its larger part, fonts included, is loaded when it is first used. */
export function openPrinting(locale: string, log: Log): Printing {
  const disk = createDisk();
  const report = (error: unknown) => log.error('printing', error);
  let loaded: ReturnType<typeof load> | undefined;
  return createPrinting({
    render: async (notebook, id, options) => {
      loaded ??= load();
      const { renderCasePages, print } = await loaded;
      return renderCasePages(notebook, id, options, { print, locale, now: () => new Date(), report });
    },
    // Readable to whom the system says, unlike the notebook's own files: a PDF is made to be handed on.
    writeFile: (file, bytes) => writeDurably(disk, file, bytes, { mode: 0o666 }),
    newToken: randomUUID,
    report,
  });
}

async function load() {
  const [{ renderCasePages }, { createPrinter }] = await Promise.all([
    import('../print/render-case-pages.ts'),
    import('../print/print-window.ts'),
  ]);
  return { renderCasePages, print: createPrinter() };
}
