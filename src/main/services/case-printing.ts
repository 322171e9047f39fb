import { basename } from 'node:path';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { PrintOptions } from '../../shared/ipc/contract.ts';
import type { MadePages } from '../print/make-pages.ts';
import type { Notebook } from '../storage/notebook.ts';
import type { Printed, Printing } from './printing.ts';

export interface PrintingParts {
  readonly render: (notebook: Notebook, printed: Printed, options: PrintOptions) => Promise<Result<MadePages, Failure>>;
  /** Writes a whole file durably; whatever happens, the old file or the new one stands there. */
  readonly writeFile: (file: string, bytes: Uint8Array) => Promise<unknown>;
  readonly newToken: () => string;
  /** Told what went wrong, for the log. */
  readonly report: (error: unknown) => void;
}

/** Printing that keeps what it rendered last, so that saving writes the very bytes that were looked at. */
export function createPrinting({ render, writeFile, newToken, report }: PrintingParts): Printing {
  let kept: (MadePages & { readonly token: string }) | null = null;
  const keptAs = (token: string) => (kept?.token === token ? kept : null);
  return {
    async render(notebook, printed, options) {
      const pages = await render(notebook, printed, options);
      if (!pages.ok) return pages;
      kept = { ...pages.value, token: newToken() };
      return success(kept);
    },
    suggestedName: (token) => keptAs(token)?.fileName ?? null,
    async write(token, file) {
      const pages = keptAs(token);
      if (!pages) return failed(failureOf('bad request'));
      try {
        await writeFile(file, pages.bytes);
        return success(basename(file));
      } catch (error) {
        report(error);
        return failed(failureOf('pdf not saved'));
      }
    },
  };
}
