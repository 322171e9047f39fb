import { shareText } from '../../../../shared/core/metrics/amount-text.ts';
import { bandOf, outcomeBands } from '../../../../shared/core/outcome/band.ts';
import type { PlanningBrief } from '../../../../shared/core/planning/brief.ts';
import { matchText } from '../../../../shared/core/planning/brief-text.ts';
import type { Plan } from '../../../../shared/core/planning/plan.ts';
import { labelled, purposeLine } from '../../facts.ts';
import { words as pageWords } from '../../words.ts';
import { inOrder } from '../in-order.ts';

interface Props {
  readonly plan: Plan;
  readonly title: string;
  readonly brief: PlanningBrief;
  readonly complete: boolean;
  readonly locale: string;
}

/** The head of a printed brief: what is planned, how many earlier cases match, and how they came out. */
export function BriefHead({ plan, title, brief, complete, locale }: Props) {
  const purpose = purposeLine({ goals: [plan.goal], channels: plan.channels, period: plan.period }, locale);
  const list = new Intl.ListFormat('en', { type: 'conjunction' });
  const details = [
    ...labelled(pageWords.audience, plan.audiences, list),
    ...labelled(pageWords.content, plan.contentTypes, list),
    ...labelled(pageWords.businessFunction, plan.businessFunctions, list),
  ];
  const sentence = plan.sentence.trim();
  const { matches, spread, more } = matchText(brief, complete, locale);
  return (
    <header className={`cover is-brief ${title.length > 110 ? 'is-longer' : 'is-long'}`}>
      <h1>{title}</h1>
      {purpose !== '' && <p className="lede">{purpose}</p>}
      {details.length > 0 && <p className="details">{details.join(' · ')}</p>}
      {sentence !== '' && <p className="sentence">{sentence}</p>}
      {brief.happened.length > 0 && (
        <div className="spread">
          <p>
            <b>{matches}</b>
            {spread}. {more}
          </p>
          {brief.degrees && <Strip brief={brief} locale={locale} />}
        </div>
      )}
    </header>
  );
}

/** The measured cases as dots on a line from nothing to all; the sentence above says them in words. */
function Strip({ brief, locale }: { readonly brief: PlanningBrief; readonly locale: string }) {
  const degrees = brief.happened.flatMap(({ degree }) => degree ?? []);
  const at = (share: number) => `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`;
  return (
    <div className="strip" aria-hidden="true">
      <svg aria-hidden="true">
        <line x1="0" x2="100%" y1="50%" y2="50%" />
        {inOrder(degrees, (degree) => (
          <circle className={`band-${outcomeBands.indexOf(bandOf(degree))}`} cx={at(degree)} cy="50%" r="1.6mm" />
        ))}
      </svg>
      <p className="degree-scale">
        {[0, 0.4, 0.7, 1].map((share) => (
          <i key={share} className={`at-${share * 100}`}>
            {shareText(share, locale)}
          </i>
        ))}
      </p>
    </div>
  );
}
