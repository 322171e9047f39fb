/** `npm run relevance`: prints how much of what was wanted is among the first five rows of each query. */
import { judgeAll, meanPrecision } from './judge.ts';

const judged = await judgeAll();
for (const { typed, wanted, found, precision } of judged) {
  const missed = wanted.filter((title) => !found.some((one) => one.startsWith(title)));
  const note = missed.length > 0 ? `  missed: ${missed.join(', ')}` : '';
  console.log(`${precision.toFixed(2)}  ${typed}${note}`);
}
console.log(`\nPrecision at 5, mean of ${judged.length} queries: ${meanPrecision(judged).toFixed(3)}`);
