import { useState } from 'react';
import { compareWords } from '../../shared/core/compare/compare-words.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { ComparisonScreen } from '../features/compare/index.ts';
import { PrintOver } from '../features/print/index.ts';
import { ask } from './api.ts';

/** Cases side by side, with the preview of their pages over them. */
export function ComparisonPane() {
  const [printed, setPrinted] = useState<readonly Ulid[] | null>(null);
  return (
    <>
      <ComparisonScreen onPrint={setPrinted} />
      {printed ? (
        <PrintOver
          title={compareWords.title}
          makePages={(options) => ask('print.renderComparison', printed, options)}
          onClosed={() => setPrinted(null)}
        />
      ) : null}
    </>
  );
}
