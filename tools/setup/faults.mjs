import { build } from './build.mjs';
import { playwright, vitest } from './runners.mjs';
import { exitWith } from './say.mjs';
import { runSteps } from './steps.mjs';
import { fromExit } from './tally.mjs';
import { testEnvironment } from './test-environment.mjs';

// What has more to try than every run has time for.
const long = ['hostile', 'large-paste', 'foreign-files', 'killed-typing'];

/** `npm run test:faults`: the fault tests with their loops at full length; with words, only those of that name. */
async function faults() {
  const env = { ...(await testEnvironment()), CASEBOOK_LONG: '1' };
  const names = process.argv.slice(2);
  return runSteps([
    { name: 'build', run: async () => fromExit('build', await build(env)) },
    { name: 'faults', run: () => vitest('faults', ['tests/faults', ...names], env) },
    { name: 'window', run: () => playwright('window', names.length > 0 ? names : long, env) },
  ]);
}

await exitWith(faults);
