import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { factsOf } from '../facts.ts';
import { printedFigure } from '../printed-figure.ts';
import { words } from '../words.ts';
import { Picture } from './Picture.tsx';
import type { PageContext } from './page-context.ts';

interface Props {
  readonly caseStudy: CaseStudy;
  readonly context: PageContext;
}

const KEY_NUMBERS = 3;
const SHORT_CAPTION = 80;

/** The head of the first page: title, facts, the lead picture and the first figures. */
export function Cover({ caseStudy, context }: Props) {
  const title = displayTitle(caseStudy.title);
  const facts = factsOf(caseStudy, context.locale);
  const lead = context.plan.lead && context.pictures.get(context.plan.lead.id) === 'shown' ? context.plan.lead : null;
  const rows = caseStudy.metrics.filter((row) => row.actual !== null);
  return (
    <header className={`cover ${sizeOf(title)}`}>
      <h1>{title}</h1>
      {facts.lede !== '' && <p className="lede">{facts.lede}</p>}
      <p className="details">{facts.details.join(' · ')}</p>
      {(lead || rows.length > 0) && (
        <div className={lead && rows.length > 0 ? 'glance' : 'glance is-single'}>
          {lead && <LeadPicture item={lead} context={context} />}
          {rows.length > 0 && <KeyNumbers rows={rows} locale={context.locale} />}
        </div>
      )}
    </header>
  );
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
    ? `${caption.replace(/\.$/, '')}, ${words.figureRef(number)}`
    : words.figure(number).replace(/\.$/, '');
}

function KeyNumbers({ rows, locale }: { readonly rows: readonly MetricRow[]; readonly locale: string }) {
  const shown = rows.slice(0, KEY_NUMBERS);
  return (
    <dl className="keys">
      {shown.map((row) => (
        <div key={row.id}>
          <dt>{row.metric}</dt>
          <dd className="actual">{row.actual && printedFigure(row.actual, locale)}</dd>
          <dd className="target">{row.target && words.of(printedFigure(row.target, locale))}</dd>
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
