import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../../shared/core/failure.ts';
import type { Result } from '../../../shared/core/result.ts';
import type { PrintedPages, PrintOptions } from '../../../shared/ipc/contract.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';

/** Pages that were made: `token` names their bytes for saving. `pdf` is null where they cannot be drawn. */
export interface MadePages {
  readonly token: string;
  readonly byteLength: number;
  readonly pdf: OpenPdf | null;
  readonly warnings: readonly string[];
}

/** Has pages made on a paper. */
export type MakePages = (options: PrintOptions) => Promise<Result<PrintedPages, Failure>>;

export interface PreviewState {
  readonly making: boolean;
  /** The last pages that were made; they stay in sight while others are being made. */
  readonly made: MadePages | null;
  readonly failure: Failure | null;
}

/** Has pages made and holds the last ones. A later `make` overtakes an earlier. */
export function createPreviewSession(makePages: MakePages) {
  const store = createStore<PreviewState>(() => ({ making: true, made: null, failure: null }));
  let turn = 0;

  async function make(paper: PrintOptions['paper']): Promise<void> {
    turn += 1;
    const mine = turn;
    store.setState({ making: true, failure: null });
    const answer = await makePages({ paper });
    if (mine !== turn) return;
    if (!answer.ok) return store.setState({ making: false, failure: answer.failure });
    const { token, bytes, warnings } = answer.value;
    // Opening uses the bytes up.
    const byteLength = bytes.length;
    const pdf = await openPdf(bytes).catch(() => null);
    if (mine !== turn) return pdf?.close();
    const before = store.getState().made;
    store.setState({ making: false, made: { token, byteLength, pdf, warnings } });
    before?.pdf?.close();
  }

  /** Gives the pages back. Pages under way are dropped when they come. */
  function close(): void {
    turn += 1;
    store.getState().made?.pdf?.close();
    store.setState({ making: true, made: null, failure: null });
  }

  return { store, make, close };
}

export type PreviewSession = ReturnType<typeof createPreviewSession>;
