import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { pagedDocument } from '../page-breaks.ts';
import type { RunningWords } from '../page-styles.ts';
import { words } from '../words.ts';
import { CasePart, hasContent, hasPart } from './CasePart.tsx';
import { Cover } from './Cover.tsx';
import { DefinitionsPart } from './DefinitionsPart.tsx';
import { inOrder } from './in-order.ts';
import type { PageContext } from './page-context.ts';
import { RolesPart } from './RolesPart.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly caseStudy: CaseStudy;
  /** The case's text in a form this version can show. */
  readonly document: RichTextDocument;
  readonly context: PageContext;
  /** What the page margins say. */
  readonly running: RunningWords;
}

/** The whole page of a case, as one HTML document without scripts. */
export function CaseDocument({ caseStudy, document, context, running }: Props) {
  const { sections, endsPage } = pagedDocument(document.content, {
    isPrinted: (section) => hasContent({ section, caseStudy, context }),
    hasPart: (section) => hasPart({ section, caseStudy, context }),
  });
  return (
    <Sheet locale={context.locale} title={displayTitle(caseStudy.title)} running={running}>
      <Cover caseStudy={caseStudy} document={document} context={context} />
      <main className={sections[0]?.startsPage ? 'new-page' : undefined}>
        {inOrder(sections, (paged) => (
          <CasePart
            section={paged.section}
            startsPage={paged.startsPage && paged !== sections[0]}
            caseStudy={caseStudy}
            context={context}
          />
        ))}
        {sections.length === 0 && <p className="nothing">{words.nothing}</p>}
        <RolesPart startsPage={endsPage} roles={caseStudy.roles} locale={context.locale} />
        <DefinitionsPart rows={caseStudy.metrics} />
      </main>
    </Sheet>
  );
}
