import { build } from './build.mjs';
import { run } from './run.mjs';
import { exitWith, Stop } from './say.mjs';
import { testEnvironment } from './test-environment.mjs';

/** `npm run bench`: the measurements, on the built app and the pinned Node; arguments are passed on. */
async function bench() {
  const env = await testEnvironment();
  if ((await build(env)) !== 0) throw new Stop('The app could not be built; what the builder said stands above.');
  return run(env.STANDIN_NODE, ['bench/run.ts', ...process.argv.slice(2)], { env });
}

await exitWith(bench);
