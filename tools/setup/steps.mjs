import { add, none, summary } from './tally.mjs';

/**
 * Runs the steps ({ name, run } giving a count) one after the other, all of them whatever fails, tells the time of
 * each, and ends with the one line of counts. Gives the exit code: 1 when anything failed.
 */
export async function runSteps(steps) {
  let total = none;
  for (const { name, run } of steps) {
    process.stdout.write(`\n== ${name}\n`);
    const from = performance.now();
    const count = await run();
    process.stdout.write(`== ${name}: ${summary(count)} (${((performance.now() - from) / 1000).toFixed(1)} s)\n`);
    total = add(total, count);
  }
  for (const sentence of total.why) process.stdout.write(`casebook: ${sentence}\n`);
  process.stdout.write(`\n${summary(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}
