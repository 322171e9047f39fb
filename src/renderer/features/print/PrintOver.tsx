import { lazy, Suspense } from 'react';
import type { PrintPreviewProps } from './PrintPreview.tsx';

// The PDF reader is larger than the rest of the window; nobody waits for it who does not print.
const PrintPreview = lazy(async () => ({ default: (await import('./PrintPreview.tsx')).PrintPreview }));

/** The print preview over the app, loaded when it is first shown. */
export function PrintOver(props: PrintPreviewProps) {
  return (
    <Suspense>
      <PrintPreview {...props} />
    </Suspense>
  );
}
