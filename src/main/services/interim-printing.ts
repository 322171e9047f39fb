import { failureOf } from '../../shared/core/failure.ts';
import { failed } from '../../shared/core/result.ts';
import type { Printing } from './printing.ts';

/** Stands in the place of printing until it is there. */
export function interimPrinting(): Printing {
  return {
    render: async () => failed(failureOf('print failed')),
    write: async () => failed(failureOf('print failed')),
    suggestedName: () => null,
  };
}
