import { fileNameFor } from '../../shared/core/export/file-name.ts';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Sha256 } from '../../shared/core/ids.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import { mediaOf } from '../app/media.ts';
import type { Notebook } from '../storage/notebook.ts';
import type { ComposedPage } from './composed-page.ts';
import { fontRules } from './fonts.ts';
import type { Printer } from './printable.ts';

/** What printing needs from outside. */
export interface PrintSurroundings {
  readonly print: Printer;
  /** BCP 47; decides numbers, dates and the document's language. */
  readonly locale: string;
  readonly now: () => Date;
  /** Told what went wrong, for the log. */
  readonly report: (error: unknown) => void;
}

/** Pages as a PDF. */
export interface MadePages {
  readonly bytes: Uint8Array;
  /** To suggest when saving. */
  readonly fileName: string;
  /** What a person should know before they hand the pages on. */
  readonly warnings: readonly string[];
}

/** What is to be made into pages, and what they are called. */
export interface PagesToMake {
  readonly title: string;
  /** May throw; it is then told as a print that failed. */
  readonly compose: () => ComposedPage;
  /** The pictures that may be shown; no other is ever answered. */
  readonly shown: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

/** Prints what was composed; why not, as a sentence, where it cannot be. */
export async function makePages(
  attachments: Pick<Notebook['attachments'], 'read'>,
  { title, compose, shown, warnings }: PagesToMake,
  { print, report }: Pick<PrintSurroundings, 'print' | 'report'>,
): Promise<Result<MadePages, Failure>> {
  const picture = async (attachment: Sha256) => {
    const bytes = shown.has(attachment) ? await attachments.read(attachment) : null;
    return bytes && { bytes, media: mediaOf(bytes) };
  };
  try {
    const { html, css } = compose();
    const bytes = await print({ html, css: `${fontRules()}\n${css}`, picture });
    return success({ bytes, fileName: fileNameFor(title, 'pdf'), warnings });
  } catch (error) {
    report(error);
    return failed(failureOf('print failed'));
  }
}

/** The day of printing as a person reads it. */
export function printedDate({ locale, now }: Pick<PrintSurroundings, 'locale' | 'now'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now());
}
