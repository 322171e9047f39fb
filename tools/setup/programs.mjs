import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** The scripts behind the tools' commands, so that each runs on the pinned Node without a shell. */
const scripts = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
};

/** Runs one of the project's tools on Node 24 and gives its exit code. */
export const runTool = (name, args, env) =>
  run(env.STANDIN_NODE, [inRoot('node_modules', scripts[name]), ...args], { env });
