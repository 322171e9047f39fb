import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Libraries are bundled into each process, so that a package needs no node_modules. */
const bundled = { externalizeDeps: false } as const;

export default defineConfig({
  main: {
    build: {
      ...bundled,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          'index-worker': resolve('src/main/storage/search/index-worker.ts'),
        },
      },
    },
  },
  // A sandboxed preload is loaded as CommonJS, whatever package.json's "type" says.
  preload: {
    build: { ...bundled, rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  },
  renderer: {
    plugins: [react()],
    resolve: { alias: { '@stdlib/assert-has-generator-support': resolve('tools/build/generators-are-supported.cjs') } },
    // electron-vite leaves code as it is unless told; the page is parsed at every start.
    build: { minify: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  },
});
