import { join } from 'node:path';
import { build } from 'vite';

/** The built programs of the engines' processes. */
export interface Programs {
  readonly serve: string;
  readonly worker: string;
}

/** Bundles the engines like the app's main process is: without that, loading sources would be measured with them. */
export async function bundleEngines(folder: string): Promise<Programs> {
  const root = join(import.meta.dirname, '..');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          serve: join(import.meta.dirname, 'engines/serve.ts'),
          worker: join(root, 'src/main/storage/search/index-worker.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return { serve: join(folder, 'serve.mjs'), worker: join(folder, 'worker.mjs') };
}
