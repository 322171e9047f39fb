import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { dayText } from '../../../shared/core/metrics/day-text.ts';
import { responseTime } from '../../../shared/core/timeline/response-time.ts';
import { inTime, type Statement, type TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { clockText, entryKindWords, momentText, responseText } from '../../../shared/core/timeline/timeline-text.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';
import { figureAnchor, type PageContext } from './page-context.ts';

/** The timeline of a case, day by day and to the minute, with its statements and how long the first answer took. */
export function TimelinePart({
  timeline = [],
  context,
}: {
  readonly timeline: CaseStudy['timeline'];
  readonly context: PageContext;
}) {
  const entries = inTime(timeline);
  if (entries.length === 0) return null;
  const { locale } = context;
  return (
    <div className="timeline">
      <h3>{words.timeline}</h3>
      <table>
        <tbody>
          {inOrder(entries, (entry) => {
            const before = entries[entries.indexOf(entry) - 1];
            return (
              <>
                {before?.date !== entry.date && (
                  <tr className="day">
                    <th scope="rowgroup" colSpan={3}>
                      {dayText(entry.date, locale)}
                    </th>
                  </tr>
                )}
                <Entry entry={entry} context={context} />
              </>
            );
          })}
        </tbody>
      </table>
      <p className="under-metrics">{responseText(responseTime(entries), locale)}.</p>
    </div>
  );
}

function Entry({ entry, context }: { readonly entry: TimelineEntry; readonly context: PageContext }) {
  const { time, kind, text, evidence, statement } = entry;
  const number = evidence === null ? undefined : context.plan.numbers.get(evidence);
  return (
    <tr>
      <td className="num whole">{time === null ? words.missing : clockText(time, context.locale)}</td>
      <td className="whole">{entryKindWords[kind]}</td>
      <td>
        {text.trim()}
        {number === undefined ? null : (
          <>
            {' '}
            (
            <a className="reference" href={`#${figureAnchor(number)}`}>
              {words.figureRef(number)}
            </a>
            )
          </>
        )}
        {statement && <Wordings statement={statement} locale={context.locale} />}
      </td>
    </tr>
  );
}

/** The wording that stands, then those before it, the latest first. */
function Wordings({ statement, locale }: { readonly statement: Statement; readonly locale: string }) {
  const versions = statement.versions.map((version, index) => ({ version, number: index + 1 })).toReversed();
  return inOrder(versions, ({ version, number }) => {
    const isLast = number === versions.length;
    const about = words.statementVersion(number, momentText(version, locale), isLast && statement.published);
    return (
      <blockquote className={isLast ? undefined : 'earlier'}>
        <p className="about">{about}</p>
        <p>{version.text.trim() || words.missing}</p>
      </blockquote>
    );
  });
}
