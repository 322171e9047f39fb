import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { listed } from '../../../shared/core/isolated.ts';
import { goalLinkText, trackedForTheirOwnSake } from '../../../shared/core/outcome/goal-chain.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';

/** From business indicators back to metrics, a line for each link, and the metrics that feed none; nothing without links. */
export function GoalChainPart({ caseStudy: { metrics, chain = [] } }: { readonly caseStudy: CaseStudy }) {
  const names = new Map<string, string>(metrics.map(({ id, metric }) => [id, metric.trim() || words.unnamedMetric]));
  const lines = chain.map((link) => goalLinkText(link, (id) => names.get(id))).filter((line) => line !== '');
  if (lines.length === 0) return null;
  const alone = trackedForTheirOwnSake(metrics, chain).map(({ metric }) => metric.trim());
  return (
    <div className="chain">
      <h3>{words.chain}</h3>
      {inOrder(lines, (line) => (
        <p>{line}</p>
      ))}
      {alone.length > 0 && <p className="alone">{words.ownSake(listed(alone))}</p>}
    </div>
  );
}
