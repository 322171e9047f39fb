import type { KeyboardEvent } from 'react';
import type { Ulid } from '../../../../shared/core/ids.ts';

/** What the elements of the table need from it. */
export interface TableContext {
  readonly active: number | null;
  /** What the columns of metrics are told apart by. */
  readonly columns: readonly string[];
  readonly total: number;
  readonly onChoose: (index: number, id: Ulid) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

export const rowId = (index: number) => `case-line-${index}`;
