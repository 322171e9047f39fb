import type { Ulid } from '../../../../shared/core/ids.ts';
import type { PlaybookLesson } from '../../../../shared/core/learning/playbook.ts';
import { standingText } from '../../../../shared/core/learning/standing-text.ts';
import { bandOf } from '../../../../shared/core/outcome/band.ts';
import { outcomeText } from '../../../../shared/core/outcome/outcome-text.ts';
import { words } from '../../playbook-words.ts';
import { DegreeBar } from '../DegreeBar.tsx';

/** The title of a case and how far it came, null where it is not measured. */
export type CaseOnPaper = (id: Ulid) => { readonly title: string; readonly degree: number | null };

interface Props extends PlaybookLesson {
  readonly caseOf: CaseOnPaper;
  readonly locale: string;
}

/** One lesson: its statement, how it stands, where it holds, and its cases with how far each came. */
export function LessonPart({ lesson, standing, supporting, contradicting, gone, caseOf, locale }: Props) {
  const scope = lesson.scope.trim();
  return (
    <article className="lesson">
      <header>
        <h3>{lesson.statement.trim()}</h3>
        <p className="side">{standingText(standing)}</p>
      </header>
      {scope !== '' && (
        <p className="scope">
          {words.scope} {scope}
        </p>
      )}
      <Cases name={words.supporting} ids={supporting} caseOf={caseOf} locale={locale} />
      <Cases name={words.contradicting} ids={contradicting} caseOf={caseOf} locale={locale} />
      {gone > 0 && <p className="aside">{words.gone(gone.toLocaleString(locale), gone === 1)}</p>}
    </article>
  );
}

function Cases({
  name,
  ids,
  caseOf,
  locale,
}: Pick<Props, 'caseOf' | 'locale'> & { readonly name: string; readonly ids: readonly Ulid[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {ids.map((id) => {
          const { title, degree } = caseOf(id);
          const band = bandOf(degree);
          return (
            <li key={id}>
              <span>{title}</span>
              <DegreeBar share={degree} band={band} />
              <span>{outcomeText({ degree, band }, locale)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
