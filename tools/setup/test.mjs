import { build } from './build.mjs';
import { runTool } from './programs.mjs';
import { playwright, vitest } from './runners.mjs';
import { exitWith } from './say.mjs';
import { runSteps } from './steps.mjs';
import { fromExit } from './tally.mjs';
import { testEnvironment } from './test-environment.mjs';

/** `npm test`: every check and every test, each step run whatever the earlier ones found. */
async function test() {
  const env = await testEnvironment();
  const check = (name, tool, args) => ({ name, run: async () => fromExit(name, await runTool(tool, args, env)) });
  return runSteps([
    check('format', 'biome', ['format', '.']),
    check('lint', 'biome', ['lint', '.']),
    check('types', 'tsc', ['-b']),
    { name: 'build', run: async () => fromExit('build', await build(env)) },
    { name: 'vitest', run: () => vitest('vitest', [], env) },
    { name: 'playwright', run: () => playwright('playwright', [], env) },
  ]);
}

await exitWith(test);
