import { mkdirSync, rmSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runTool } from './programs.mjs';
import { fromReport, readPlaywright, readVitest } from './tally.mjs';

/** Runs Vitest with the given arguments and counts its tests. */
export async function vitest(name, args, env) {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', ...args, ...reporters], env);
  return fromReport(name, report, readVitest, code);
}

/** Runs Playwright with the given arguments and counts its tests. Nothing is tried twice. */
export async function playwright(name, args, env) {
  const report = freshReport(name);
  const code = await runTool('playwright', ['test', '--reporter=list,json', ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return fromReport(name, report, readPlaywright, code);
}

/** Where a runner writes, with an earlier run's report removed so that it cannot pass for this one's. */
function freshReport(name) {
  const folder = inRoot('test-reports');
  mkdirSync(folder, { recursive: true });
  const file = inRoot('test-reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
