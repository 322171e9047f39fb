import { noticedText } from '../../../shared/core/learning/course.ts';
import type { LoopState } from '../../../shared/core/learning/loop.ts';
import { stepNames, stepText } from '../../../shared/core/learning/loop-text.ts';
import type { OutcomeNotes } from '../../../shared/core/outcome/outcome-notes.ts';
import { words } from '../words.ts';

/** The four steps from a result to a lesson, the sentence it was acknowledged with, and how early it was noticed. */
export function LoopLine({
  loop,
  notes,
  locale,
}: {
  readonly loop: readonly LoopState[];
  readonly notes: OutcomeNotes | undefined;
  readonly locale: string;
}) {
  const noticed = noticedText(notes, locale);
  return (
    <section className="loop">
      <ol>
        {loop.map(({ step, done }, place) => (
          <li key={step} className={classOf(done, loop[place + 1]?.done)}>
            <i aria-hidden="true" />
            <b>{stepNames[step]}</b> {stepText(loop, step, null, locale)}
          </li>
        ))}
      </ol>
      {notes?.acknowledged?.sentence && <p>{words.acknowledged(notes.acknowledged.sentence)}</p>}
      {noticed && <p>{noticed}.</p>}
    </section>
  );
}

function classOf(done: boolean, nextDone: boolean | undefined): string | undefined {
  if (!done) return undefined;
  return nextDone === undefined ? 'is-done' : nextDone ? 'is-done to-done' : 'is-done to-next';
}
