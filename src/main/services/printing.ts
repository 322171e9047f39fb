import type { Failure } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';
import type { PrintedPages, PrintOptions } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';

/**
 * What pages are made of: a case, the brief of a plan as of a calendar day, the lessons of the notebook, cases side by
 * side, or how the cases of each goal came out.
 */
export type Printed =
  | { readonly is: 'case'; readonly id: Ulid }
  | { readonly is: 'plan'; readonly id: Ulid; readonly today: string }
  | { readonly is: 'playbook' }
  /** The lessons as one HTML file; the paper does not count. */
  | { readonly is: 'playbook page' }
  | { readonly is: 'comparison'; readonly ids: readonly Ulid[] }
  | { readonly is: 'matrix' };

/** Makes pages. What was rendered last is what gets saved, byte for byte. */
export interface Printing {
  render(notebook: Notebook, printed: Printed, options: PrintOptions): Promise<Result<PrintedPages, Failure>>;
  /** Writes the rendered bytes to a file; the file's own name. */
  write(token: string, file: string): Promise<Result<string, Failure>>;
  /** The file name to suggest for rendered pages; null when they are not kept any more. */
  suggestedName(token: string): string | null;
}
