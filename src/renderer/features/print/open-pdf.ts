import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { startWorker } from '../../app/trusted-types.ts';

/** A page, counted from 1, and its size in points (1/72 inch). */
export interface PageSize {
  readonly number: number;
  readonly width: number;
  readonly height: number;
}

/** A PDF that can be drawn. `close` must be called: it holds a worker. */
export interface OpenPdf {
  readonly pages: readonly PageSize[];
  /** Draws a page over the whole canvas at this width in device pixels; stops when told to. */
  readonly draw: (page: PageSize, canvas: HTMLCanvasElement, width: number, stop: AbortSignal) => Promise<void>;
  readonly close: () => void;
}

/** Opens the bytes of a PDF, which are used up. Rejects when they are none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist');
  const port = startWorker(workerAddress);
  const worker = pdfjs.PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const file = await pdfjs.getDocument({
      data: bytes,
      worker,
      // Letters are drawn as shapes: the window's policy allows no fonts and no code that come from a document.
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      disableWorkerRendering: true,
    }).promise;
    const all = await Promise.all(Array.from({ length: file.numPages }, (_, i) => file.getPage(i + 1)));
    const pages = all.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { number: page.pageNumber, width, height };
    });
    return {
      pages,
      async draw({ number }, canvas, width, stop) {
        const page = all[number - 1];
        if (!page || stop.aborted) return;
        const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        const task = page.render({ canvas, viewport });
        stop.addEventListener('abort', () => task.cancel(), { once: true });
        await task.promise.catch((error: unknown) => {
          if (!stop.aborted) throw error;
        });
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
