import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { listed } from '../../../shared/core/isolated.ts';
import { noticedText } from '../../../shared/core/learning/course.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { judgedText } from '../../../shared/core/outcome/judged-text.ts';
import type { OutcomeNotes } from '../../../shared/core/outcome/outcome-notes.ts';
import { outcomeText } from '../../../shared/core/outcome/outcome-text.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CourseForm } from './CourseForm.tsx';
import { Explanation } from './Explanation.tsx';
import { Loop } from './Loop.tsx';
import styles from './OutcomeHead.module.css';
import type { ShownOutcome } from './shown-outcome.ts';
import { words } from './words.ts';

const TICKS = [0, 40, 70, 100];

/**
 * What came out of a case, under its title: bar, number and band in words, and the four steps of the loop. Each opens
 * what it comes from and what can be done about it. One quiet line while nothing is aimed at and nothing is known.
 */
export function OutcomeHead(shown: ShownOutcome) {
  const { outcome, locale } = shown;
  const { degree, band, loop } = outcome;
  const hasGoal = outcome.results.some(({ role, hasTarget }) => role === 'goal' && hasTarget);
  const isQuiet = !hasGoal && degree === null && loop.every(({ done }) => !done);
  const explanation = (control: ReactNode, look: string | undefined) => (
    <Panel
      label={words.outcomeOf(outcomeText(outcome, locale))}
      title={outcomeText(outcome, locale)}
      className={look}
      control={control}
    >
      {(close) => <Explanation {...shown} onDone={close} />}
    </Panel>
  );
  if (isQuiet)
    return (
      <section className={styles.quiet} aria-label={words.outcome}>
        {explanation(words.notMeasured, undefined)}
      </section>
    );
  return (
    <section className={styles.head} aria-label={words.outcome}>
      <div className={styles.outcome}>
        <div>
          {explanation(
            degree === null ? (
              words.notMeasured
            ) : (
              <>
                <b>{shareText(degree, locale)}</b> {band}
              </>
            ),
            styles.say,
          )}
          <DegreeBar share={degree} band={band} size="head" />
          <div className={styles.scale} aria-hidden>
            {TICKS.map((tick) => (
              <i key={tick} style={{ left: `${tick}%` }}>
                {tick}
              </i>
            ))}
          </div>
        </div>
        <Loop {...shown} />
        <Also {...shown} />
      </div>
    </section>
  );
}

/** What must be known beside the number: breached guardrails, a judgement, how early it was noticed. */
function Also(shown: ShownOutcome) {
  const { outcome, notes, locale, nameOf, readOnly } = shown;
  const noticed = noticedText(notes, locale);
  const { breached } = outcome;
  return (
    <div className={styles.also}>
      {breached.length > 0 ? (
        <p>
          <Icon of={TriangleAlert} />
          {words.breached(listed(breached.map(({ id }) => nameOf(id))))}
        </p>
      ) : null}
      {outcome.override ? <p>{judgedText(outcome, locale)}</p> : null}
      {readOnly && noticed === '' && !hasCourse(notes) ? null : (
        <Panel title={words.course} className={styles.course} control={noticed || words.course}>
          {() => <CourseForm {...shown} />}
        </Panel>
      )}
    </div>
  );
}

function hasCourse(notes: OutcomeNotes | undefined): boolean {
  return Boolean(notes?.firstSign ?? notes?.noticed ?? notes?.changed ?? notes?.pointOfNoReturn);
}
