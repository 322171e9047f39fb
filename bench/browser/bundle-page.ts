import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A page's one script and style, built as the app's renderer is. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles `pages/<name>` with the app's own components for production. */
export async function bundlePage(name: string, folder: string): Promise<PageBundle> {
  const outDir = join(folder, 'page');
  await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    // Fonts are left out: what is timed begins before any would have arrived.
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(import.meta.dirname, '../pages', name),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
      },
    },
  });
  return {
    script: readFileSync(join(outDir, 'page.js'), 'utf8'),
    style: readFileSync(join(outDir, 'page.css'), 'utf8'),
  };
}
