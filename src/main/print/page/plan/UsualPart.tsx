import { isolated } from '../../../../shared/core/isolated.ts';
import { amountText } from '../../../../shared/core/metrics/amount-text.ts';
import { isCarried, lineKeys } from '../../../../shared/core/planning/brief-lines.ts';
import { ENOUGH_CASES, type UsualNumber } from '../../../../shared/core/planning/parts/usual-numbers.ts';
import { words } from '../../plan-words.ts';
import type { BriefParts } from './brief-context.ts';
import { Tick } from './TickedLine.tsx';

/** What the metrics of the matching cases came to; those that become targets ticked, those of too few cases in one line. */
export function UsualPart({ plan, brief, locale }: BriefParts) {
  const isTicked = ({ from }: UsualNumber) => isCarried(plan.carried.targets, from);
  const rows = brief.usual.filter((one) => one.spread.count >= ENOUGH_CASES || isTicked(one));
  const few = brief.usual.filter((one) => !rows.includes(one)).map(({ metric }) => metric);
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  return (
    <>
      {rows.length > 0 && (
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
            {rows.map((one) => (
              <UsualRow key={lineKeys.usual(one)} one={one} ticked={isTicked(one)} locale={locale} />
            ))}
          </tbody>
        </table>
      )}
      {few.length > 0 && <p className="aside">{words.tooFewOf(list.format(few.map(isolated)))}</p>}
      {rows.length > 0 && <p className="aside">{words.carriedTargets}</p>}
    </>
  );
}

function UsualRow({
  one: { metric, unit, currency, spread },
  ticked,
  locale,
}: {
  readonly one: UsualNumber;
  readonly ticked: boolean;
  readonly locale: string;
}) {
  const amount = (value: number) => amountText(value, unit, { locale, currency, besideOthers: true });
  return (
    <tr>
      <td className="is-ticked">
        <Tick ticked={ticked} />
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
}
