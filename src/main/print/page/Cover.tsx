import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { type CaseOutcome, caseOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { inGroups } from '../../../shared/core/outcome/target-groups.ts';
import type { RichTextDocument } from '../../../shared/core/rich-text/node.ts';
import { factsOf } from '../facts.ts';
import { actualText, targetText } from '../target-words.ts';
import { words } from '../words.ts';
import { CoverLearned } from './CoverLearned.tsx';
import { CoverOutcome } from './CoverOutcome.tsx';
import { LoopLine } from './LoopLine.tsx';
import { Picture } from './Picture.tsx';
import type { PageContext } from './page-context.ts';

interface Props {
  readonly caseStudy: CaseStudy;
  /** The case's text in a form this version can show. */
  readonly document: RichTextDocument;
  readonly context: PageContext;
}

const KEY_NUMBERS = 3;
const SHORT_CAPTION = 80;

/** The head of the first page: title, facts, the lead picture, what came out, the first figures and the loop. */
export function Cover({ caseStudy, document, context }: Props) {
  const title = displayTitle(caseStudy.title);
  const facts = factsOf(caseStudy, context.locale);
  const lead = context.plan.lead && context.pictures.get(context.plan.lead.id) === 'shown' ? context.plan.lead : null;
  const outcome = caseOutcome({ ...caseStudy, document });
  const hasOutcome = isKnown(outcome);
  const numbers = keyNumbersOf(caseStudy, outcome, context.locale);
  const hasNumbers = hasOutcome || numbers.length > 0;
  return (
    <header className={`cover ${sizeOf(title)}`}>
      <h1>{title}</h1>
      {facts.lede !== '' && <p className="lede">{facts.lede}</p>}
      <p className="details">{facts.details.join(' · ')}</p>
      {(lead || hasNumbers) && (
        <div className={lead && hasNumbers ? 'glance' : 'glance is-single'}>
          {lead && <LeadPicture item={lead} context={context} />}
          {hasNumbers && (
            <div>
              {hasOutcome && (
                <CoverOutcome outcome={outcome} nameOf={(id) => nameOf(caseStudy, id)} locale={context.locale} />
              )}
              {numbers.length > 0 && <KeyNumbers numbers={numbers} />}
            </div>
          )}
        </div>
      )}
      <CoverLearned caseStudy={caseStudy} document={document} context={context} />
      {hasOutcome && <LoopLine loop={outcome.loop} notes={caseStudy.outcome} locale={context.locale} />}
    </header>
  );
}

// Where nothing is aimed at and nothing is known, nothing is said about it.
function isKnown({ results, degree, loop }: CaseOutcome): boolean {
  const hasGoal = results.some(({ role, hasTarget }) => role === 'goal' && hasTarget);
  return hasGoal || degree !== null || loop.some(({ done }) => done);
}

function nameOf({ metrics }: CaseStudy, id: string): string {
  return metrics.find((row) => row.id === id)?.metric.trim() || words.unnamedMetric;
}

function LeadPicture({ item, context }: { readonly item: AttachedItem; readonly context: PageContext }) {
  return (
    <div className="lead">
      <Picture item={item} context={context} />
      <p>{leadCaption(item.caption.trim(), context.plan.numbers.get(item.id) ?? 1)}</p>
    </div>
  );
}

// Only a caption that is a line; the whole of it stands under the figure itself.
function leadCaption(caption: string, number: number): string {
  return caption !== '' && caption.length <= SHORT_CAPTION
    ? `${isolated(caption.replace(/\.$/, ''))}, ${words.figureRef(number)}`
    : words.figure(number).replace(/\.$/, '');
}

interface KeyNumber {
  readonly id: string;
  readonly metric: string;
  readonly actual: string;
  readonly target: string;
}

/** The first metrics that are known, business before activity. */
function keyNumbersOf(
  { metrics, currency }: CaseStudy,
  { results }: CaseOutcome,
  locale: string,
): readonly KeyNumber[] {
  const style = { locale, currency };
  return inGroups(metrics)
    .flatMap((row) => {
      const result = results.find(({ id }) => id === row.id);
      if (!result) return [];
      const actual = actualText(row, result, style);
      const target = row.target ? words.of(targetText(row, result, style)) : '';
      return actual === words.missing ? [] : [{ id: row.id, metric: row.metric, actual, target }];
    })
    .slice(0, KEY_NUMBERS);
}

function KeyNumbers({ numbers }: { readonly numbers: readonly KeyNumber[] }) {
  return (
    <dl className="keys">
      {numbers.map(({ id, metric, actual, target }) => (
        <div key={id}>
          <dt>{metric}</dt>
          <dd className="actual">{actual}</dd>
          <dd className="target">{target}</dd>
        </div>
      ))}
    </dl>
  );
}

function sizeOf(title: string): string {
  if (title.length > 240) return 'is-longest';
  if (title.length > 110) return 'is-longer';
  return title.length > 44 ? 'is-long' : '';
}
