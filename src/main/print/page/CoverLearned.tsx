import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { type FixedSectionKind, sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { changeKindNames } from '../../../shared/core/learning/change-text.ts';
import { documentText } from '../../../shared/core/rich-text/document-text.ts';
import { firstWords } from '../../../shared/core/rich-text/first-words.ts';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { figureRefText } from '../../../shared/core/rich-text/references.ts';
import { runningText } from '../../../shared/core/rich-text/running-text.ts';
import { printedChanges } from './ChangesPart.tsx';
import type { PageContext } from './page-context.ts';

// So many that the loop below still stands on the same page.
const WORDS = 48;
const CHANGES = 3;
const CHANGE_WORDS = 11;

/** The case in two columns on the cover: what happened in at most 48 words, and the first three things to change. */
export function CoverLearned({
  caseStudy,
  document,
  context,
}: {
  readonly caseStudy: CaseStudy;
  readonly document: RichTextDocument;
  readonly context: PageContext;
}) {
  const beginning = (kind: FixedSectionKind) => {
    const section = document.content.find(({ attrs }) => attrs.kind === kind);
    const figureName = (id: string) => figureRefText(context.plan.numbers.get(id) ?? null);
    if (!section) return '';
    return firstWords(documentText(runningText(section), figureName), WORDS);
  };
  const happened = beginning('what-happened');
  const changes = printedChanges(caseStudy)
    .filter(({ status }) => status !== 'rejected' && status !== 'obsolete')
    .slice(0, CHANGES);
  const inWords = changes.length === 0 ? beginning('what-to-change') : '';
  const hasChange = changes.length > 0 || inWords !== '';
  if (happened === '' && !hasChange) return null;
  return (
    <div className={happened !== '' && hasChange ? 'learned' : 'learned is-single'}>
      {happened !== '' && (
        <div>
          <h2>{sectionTitle('what-happened')}</h2>
          <p>{happened}</p>
        </div>
      )}
      {hasChange && (
        <div>
          <h2>{sectionTitle('what-to-change')}</h2>
          {inWords !== '' && <p>{inWords}</p>}
          {changes.length > 0 && (
            <ol>
              {changes.map(({ id, kind, text }) => (
                <li key={id}>
                  <span>
                    <b>{changeKindNames[kind]}</b> {firstWords(text, CHANGE_WORDS)}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </div>
  );
}
