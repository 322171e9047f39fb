import { vitest } from './runners.mjs';
import { exitWith } from './say.mjs';
import { runSteps } from './steps.mjs';
import { testEnvironment } from './test-environment.mjs';

/** `npm run test:faults`: the fault tests with their loops at full length. */
async function faults() {
  const env = { ...(await testEnvironment()), CASEBOOK_LONG: '1' };
  const args = ['tests/faults', ...process.argv.slice(2)];
  return runSteps([{ name: 'faults', run: () => vitest('faults', args, env) }]);
}

await exitWith(faults);
