import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { whatIsSaid } from '../../../shared/core/learning/expectation.ts';
import { documentText, figuresOf } from '../../../shared/core/rich-text/document-text.ts';
import type { SectionNode } from '../../../shared/core/rich-text/node.ts';
import { ChangesPart, printedChanges } from './ChangesPart.tsx';
import { EvidencePart } from './EvidencePart.tsx';
import { ExpectedPart } from './ExpectedPart.tsx';
import { ExperimentsPart, hasExperiments } from './ExperimentsPart.tsx';
import { FactorsPart, printedFactors } from './FactorsPart.tsx';
import { GoalChainPart } from './GoalChainPart.tsx';
import { LevelsPart } from './LevelsPart.tsx';
import { MetricsTable } from './MetricsTable.tsx';
import { PlannedHerePart } from './PlannedHerePart.tsx';
import { PlotsPart } from './PlotsPart.tsx';
import type { PageContext } from './page-context.ts';
import { RichText } from './RichText.tsx';
import { RulesPart } from './RulesPart.tsx';
import { SurprisedPart } from './SurprisedPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

interface Props {
  readonly section: SectionNode;
  /** Begins a page. */
  readonly startsPage: boolean;
  readonly caseStudy: CaseStudy;
  readonly context: PageContext;
}

/** One section with its structured part. */
export function CasePart({ section, startsPage, caseStudy, context }: Props) {
  const { kind, title } = section.attrs;
  return (
    <section className={startsPage ? 'new-page' : undefined}>
      <h2>{sectionTitle(kind, title)}</h2>
      <RichText nodes={section.content ?? []} context={context} />
      {kind === 'goal-and-targets' && caseStudy.metrics.length > 0 && (
        <>
          <MetricsTable caseStudy={caseStudy} locale={context.locale} />
          <PlotsPart caseStudy={caseStudy} context={context} />
          <LevelsPart rows={caseStudy.metrics} context={context} />
          <GoalChainPart caseStudy={caseStudy} />
        </>
      )}
      {kind === 'what-we-did' && (
        <>
          <ExperimentsPart experiments={caseStudy.experiments ?? []} context={context} />
          <PlannedHerePart planned={context.plannedHere} />
        </>
      )}
      {kind === 'what-to-change' && <ChangesPart caseStudy={caseStudy} context={context} />}
      {kind === 'goal-and-targets' && (
        <>
          <RulesPart caseStudy={caseStudy} context={context} />
          <ExpectedPart expectation={caseStudy.expectation} start={caseStudy.period.from} locale={context.locale} />
        </>
      )}
      {kind === 'what-happened' && (
        <>
          <TimelinePart timeline={caseStudy.timeline} context={context} />
          <FactorsPart caseStudy={caseStudy} context={context} />
          <SurprisedPart expectation={caseStudy.expectation} start={caseStudy.period.from} locale={context.locale} />
        </>
      )}
      {kind === 'evidence' && <EvidencePart context={context} />}
    </section>
  );
}

/** What a section's own text does not hold. */
type Beside = Omit<Props, 'startsPage'>;

/** Whether a section has anything to print; the prompt of an empty one never does. */
export function hasContent(about: Beside): boolean {
  const { section } = about;
  return hasPart(about) || documentText(section).trim() !== '' || figuresOf(section).length > 0;
}

/** Whether something is printed below a section's text. */
export function hasPart({ section, caseStudy, context }: Beside): boolean {
  const { kind } = section.attrs;
  if (kind === 'what-we-did') return hasExperiments(caseStudy.experiments) || context.plannedHere.length > 0;
  if (kind === 'what-to-change') return printedChanges(caseStudy).length > 0;
  const { expected, surprised } = whatIsSaid(caseStudy.expectation);
  if (kind === 'goal-and-targets')
    return caseStudy.metrics.length > 0 || (caseStudy.rules ?? []).length > 0 || expected;
  if (kind === 'what-happened')
    return (caseStudy.timeline ?? []).length > 0 || printedFactors(caseStudy).length > 0 || surprised;
  return kind === 'evidence' && context.plan.rest.length + context.plan.files.length > 0;
}
