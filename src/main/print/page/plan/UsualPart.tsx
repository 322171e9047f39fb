import { amountText } from '../../../../shared/core/metrics/amount-text.ts';
import { isCarried, lineKeys } from '../../../../shared/core/planning/brief-lines.ts';
import { ENOUGH_CASES } from '../../../../shared/core/planning/parts/usual-numbers.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { Tick } from './TickedLine.tsx';

/** What the metrics of the matching cases came to; those that become targets ticked. */
export function UsualPart({ plan, brief, locale }: BriefParts) {
  return (
    <>
      <table className="brief-table">
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            {[words.cases, words.median, words.lowest, words.highest].map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {brief.usual.map((one) => {
            const { metric, unit, currency, spread, from } = one;
            const amount = (value: number) => amountText(value, unit, { locale, currency });
            return (
              <tr key={lineKeys.usual(one)}>
                <td className="is-ticked">
                  <Tick ticked={isCarried(plan.carried.targets, from)} />
                  {metric}
                </td>
                <td className="num">{spread.count.toLocaleString(locale)}</td>
                {spread.count < ENOUGH_CASES ? (
                  <td colSpan={3} className="num few">
                    {words.tooFew}
                  </td>
                ) : (
                  <>
                    <td className="num strong">{amount(spread.median)}</td>
                    <td className="num">{amount(spread.least)}</td>
                    <td className="num">{amount(spread.most)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="aside">{words.carriedTargets}</p>
    </>
  );
}
