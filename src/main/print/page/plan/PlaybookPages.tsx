import type { PlaybookChapter } from '../../../../shared/core/learning/playbook.ts';
import type { RunningWords } from '../../page-styles.ts';
import { words } from '../../playbook-words.ts';
import { Sheet } from '../Sheet.tsx';
import { type CaseOnPaper, LessonPart } from './LessonPart.tsx';

interface Props {
  readonly chapters: readonly PlaybookChapter[];
  /** How many lessons there are; one may stand under several goals. */
  readonly count: number;
  readonly notebook: string;
  readonly caseOf: CaseOnPaper;
  readonly running: RunningWords;
  readonly locale: string;
}

/** The lessons of a notebook as a booklet: a chapter for each goal. */
export function PlaybookPages({ chapters, count, notebook, caseOf, running, locale }: Props) {
  return (
    <Sheet locale={locale} title={`${words.title}, ${notebook}`} running={running}>
      <header className="cover is-brief is-long">
        <h1>{words.title}</h1>
        <p className="lede">{notebook}</p>
        {count > 0 && <p className="details">{words.lede(count.toLocaleString(locale), count === 1)}</p>}
      </header>
      <main className="brief">
        {count === 0 && <p className="aside">{words.none}</p>}
        {chapters.map(({ goal, lessons }) => (
          <section key={goal ?? ''}>
            <h2>{goal ?? words.noGoal}</h2>
            {lessons.map((one) => (
              <LessonPart key={one.lesson.id} {...one} caseOf={caseOf} locale={locale} />
            ))}
          </section>
        ))}
      </main>
    </Sheet>
  );
}
