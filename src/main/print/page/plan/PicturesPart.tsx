import { planFigures } from '../../figure-plan.ts';
import { words } from '../../plan-words.ts';
import { inOrder } from '../in-order.ts';
import { Picture } from '../Picture.tsx';
import type { BriefPicture } from './brief-context.ts';

// A brief numbers no figures: two cases may have the same picture under the same id.
const unnumbered = planFigures([], { type: 'doc', content: [] });

/** A few pictures of the matching cases, as published. */
export function PicturesPart({ pictures }: { readonly pictures: readonly BriefPicture[] }) {
  return (
    <section>
      <h2>{words.evidence}</h2>
      {pictures.length === 0 && <p className="aside">{words.noEvidence}</p>}
      <div className="brief-pictures">
        {inOrder(pictures, ({ item, state, title }) => (
          <figure>
            <Picture item={item} context={{ pictures: new Map([[item.id, state]]), plan: unnumbered }} />
            <figcaption>
              <b>{item.caption.trim().replace(/\.$/, '') || words.picture}</b>, {words.from(title)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
