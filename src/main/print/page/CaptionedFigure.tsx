import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import { isSafeLink } from '../../../shared/core/rich-text/safe-link.ts';
import { sourceAddress, sourceWords } from '../source-words.ts';
import { words } from '../words.ts';
import { Picture } from './Picture.tsx';
import { PostCard } from './PostCard.tsx';
import { figureAnchor, figureClass, type PageContext } from './page-context.ts';

interface Props {
  readonly item: EvidenceItem;
  readonly context: PageContext;
  readonly share?: number;
}

/** More letters than this do not fit a page beside a picture, so that the lines may go on overleaf. */
const LONG_CAPTION = 2_400;

/** A numbered picture or post with its caption, kept together. */
export function CaptionedFigure({ item, context, share }: Props) {
  const number = context.plan.numbers.get(item.id) ?? 0;
  const caption = item.caption.trim();
  const length =
    caption.length +
    sourceWords(item).length +
    sourceAddress(item).length +
    (item.kind === 'post' ? item.post.text.length : 0);
  const name = length > LONG_CAPTION ? ' is-long' : '';
  return (
    <figure id={figureAnchor(number)} className={`${figureClass(number, share)}${name}`}>
      {item.kind === 'post' ? <PostCard post={item.post} /> : <Picture item={item} context={context} />}
      <figcaption>
        <b>{words.figure(number)}</b> {caption} <Source item={item} />
      </figcaption>
    </figure>
  );
}

function Source({ item }: { readonly item: EvidenceItem }) {
  const [said, address] = [sourceWords(item), sourceAddress(item)];
  if (said === '' && address === '') return null;
  return (
    <span className="source">
      {said} {isSafeLink(address) ? <a href={address}>{address}</a> : address}
    </span>
  );
}
