import { useState } from 'react';
import { MatrixScreen } from '../features/matrix/index.ts';
import { PrintOver } from '../features/print/index.ts';
import { ask } from './api.ts';
import { words } from './words.ts';

/** Goals by outcome, with the preview of their pages over them. */
export function MatrixPane() {
  const [printed, setPrinted] = useState(false);
  return (
    <>
      <MatrixScreen onPrint={() => setPrinted(true)} />
      {printed ? (
        <PrintOver
          title={words.matrix}
          makePages={(options) => ask('print.renderMatrix', options)}
          onClosed={() => setPrinted(false)}
        />
      ) : null}
    </>
  );
}
