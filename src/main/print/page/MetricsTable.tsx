import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { type AmountStyle, differenceText, shareText } from '../../../shared/core/metrics/amount-text.ts';
import { bandOf } from '../../../shared/core/outcome/band.ts';
import { measuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { groupOf, hasGroups, inGroups } from '../../../shared/core/outcome/target-groups.ts';
import { isBreached, type TargetResult } from '../../../shared/core/outcome/target-result.ts';
import { actualText, figureText, targetText } from '../target-words.ts';
import { words } from '../words.ts';
import { DegreeBar } from './DegreeBar.tsx';
import { inOrder } from './in-order.ts';
import { UnderMetrics } from './UnderMetrics.tsx';

interface Props {
  readonly caseStudy: Pick<CaseStudy, 'metrics' | 'readings' | 'outcome' | 'currency' | 'period'>;
  readonly locale: string;
}

/** The targets of a case with what they come to; a missing figure is a dash, never a nought. Empty columns are left out. */
export function MetricsTable({ caseStudy, locale }: Props) {
  const { metrics } = caseStudy;
  const outcome = measuredOutcome(caseStudy);
  const results = new Map(outcome.results.map((result) => [result.id, result]));
  const style = { locale, currency: caseStudy.currency };
  const rows = inGroups(metrics);
  const columns = columnsOf(rows);
  return (
    <>
      <table className={columns.reached ? 'metrics is-measured' : 'metrics'}>
        <thead>
          <tr>
            <th scope="col">{words.metric}</th>
            {columns.baseline && <Head says={words.baseline} />}
            <Head says={words.target} />
            <Head says={words.actual} />
            {columns.reached && <Head says={words.variance} />}
            {columns.reached && <Head says={words.attainment} />}
            {columns.note && (
              <th scope="col" className="note">
                {words.note}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, (row) => {
            const result = results.get(row.id);
            const before = rows[rows.indexOf(row) - 1];
            return (
              <>
                {hasGroups(rows) && (!before || groupOf(before) !== groupOf(row)) && (
                  <tr className="group">
                    <td colSpan={7}>{words.groups[groupOf(row)]}</td>
                  </tr>
                )}
                {result && <Row row={row} result={result} columns={columns} style={style} />}
              </>
            );
          })}
        </tbody>
      </table>
      <UnderMetrics caseStudy={caseStudy} outcome={outcome} style={style} />
    </>
  );
}

interface Columns {
  readonly baseline: boolean;
  readonly reached: boolean;
  readonly note: boolean;
}

function columnsOf(rows: readonly MetricRow[]): Columns {
  return {
    baseline: rows.some(({ baseline }) => baseline),
    reached: rows.some(({ target }) => target),
    note: rows.some(({ note }) => note.trim() !== ''),
  };
}

function Head({ says }: { readonly says: string }) {
  return (
    <th scope="col" className="num">
      {says}
    </th>
  );
}

function Row({
  row,
  result,
  columns,
  style,
}: {
  readonly row: MetricRow;
  readonly result: TargetResult;
  readonly columns: Columns;
  readonly style: AmountStyle;
}) {
  const { variance, unit } = result;
  return (
    <tr>
      <td>{row.metric}</td>
      {columns.baseline && <NumberCell text={figureText(row.baseline, unit, style)} />}
      <NumberCell text={targetText(row, result, style)} />
      <NumberCell text={actualText(row, result, style)} look="strong" />
      {columns.reached && (
        <NumberCell text={variance === null ? words.missing : differenceText(variance, unit, style)} />
      )}
      {columns.reached && <ReachedCell result={result} locale={style.locale} />}
      {columns.note && <td className="note">{row.note}</td>}
    </tr>
  );
}

function ReachedCell({ result, locale }: { readonly result: TargetResult; readonly locale: string }) {
  if (result.role === 'guardrail') {
    const breached = isBreached(result);
    return <NumberCell text={breached === null ? words.missing : breached ? words.guardrailBreached : words.held} />;
  }
  const { attainment } = result;
  if (attainment === null) return <NumberCell text={words.missing} />;
  return (
    <td className="num whole reached">
      <DegreeBar share={attainment} band={bandOf(Math.max(0, attainment))} />
      <span>{shareText(attainment, locale)}</span>
    </td>
  );
}

/** Longer than any number: words that may be broken over lines. */
const LONGEST_NUMBER = 18;

function NumberCell({ text, look = '' }: { readonly text: string; readonly look?: string }) {
  const name = ['num', look, text.length > LONGEST_NUMBER ? '' : 'whole'].filter(Boolean).join(' ');
  return <td className={name}>{text}</td>;
}
