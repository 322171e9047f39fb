import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { hardenSession } from '../app/harden.ts';
import { pagePart, pagePicture, printPolicy } from './print-files.ts';
import type { Printable, Printer, ServedFile } from './printable.ts';

/** Nothing a case may hold takes this long; a page that does will not come. */
const PATIENCE = 120_000;

/** What is being printed, under a name nobody else knows. */
interface Job {
  readonly page: Printable;
  readonly token: string;
}

/**
 * Makes PDFs in a hidden window of a session of its own: no scripts, no preload, no network, and only the page's own
 * files are ever answered. One at a time; the window is gone when the promise settles.
 */
export function createPrinter(): Printer {
  let current: Job | null = null;
  let ready: Session | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const printOne = async (page: Printable): Promise<Uint8Array> => {
    ready ??= openSession(() => current);
    const job: Job = { page, token: randomUUID() };
    current = job;
    const window = hiddenWindow(ready);
    try {
      return await inTime(printed(window, job));
    } finally {
      current = null;
      window.destroy();
    }
  };

  return (page) => {
    const mine = last.then(() => printOne(page));
    last = mine.catch(() => undefined);
    return mine;
  };
}

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: false,
    },
  });
}

async function printed(window: BrowserWindow, job: Job): Promise<Uint8Array> {
  // Resolves at the load event, which waits for style and pictures; the fonts stand in the style.
  await window.loadURL(`casebook://print/${job.token}/`);
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

function openSession(current: () => Job | null): Session {
  const own = session.fromPartition('print');
  hardenSession(own, { devTools: false });
  own.protocol.handle('casebook', ({ url }) => {
    const job = current();
    return answer(job && pagePart(job.page, job.token, url), printPolicy);
  });
  own.protocol.handle('attachment', async ({ url }) => {
    const job = current();
    return answer(job && (await pagePicture(job.page, url)), "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  });
  return own;
}

function answer(file: ServedFile | null, policy: string): Response {
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  if (!file) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(file.bytes), { headers: { ...headers, 'content-type': file.media } });
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
