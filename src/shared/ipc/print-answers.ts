import type { Ulid } from '../core/ids.ts';

/** How pages are to be made. */
export interface PrintOptions {
  readonly paper: 'A4' | 'Letter';
}

/** Pages that were made. */
export interface PrintedPages {
  /** Names these very bytes when saving. */
  readonly token: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Sentences to read before the pages are handed on. */
  readonly warnings: readonly string[];
}

/** What the window may have printed. */
export interface PrintRequests {
  'print.render': (id: Ulid, options: PrintOptions) => PrintedPages;
  /** The brief of a plan that is on the disk, as the notebook stands; `today` is the calendar day. */
  'print.renderPlan': (id: Ulid, today: string, options: PrintOptions) => PrintedPages;
  /** The lessons of the notebook by goal. */
  'print.renderPlaybook': (options: PrintOptions) => PrintedPages;
  /** Asks where to, writes the lessons by goal as one HTML file; its name, or null when cancelled. */
  'print.savePlaybookPage': () => string | null;
  /** Cases side by side, as they are on the disk. */
  'print.renderComparison': (ids: readonly Ulid[], options: PrintOptions) => PrintedPages;
  /** How the cases of each goal came out. */
  'print.renderMatrix': (options: PrintOptions) => PrintedPages;
  /** Asks where to, writes the rendered bytes; the file's name, or null when cancelled. */
  'print.save': (token: string) => string | null;
}
