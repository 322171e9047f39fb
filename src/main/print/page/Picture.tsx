import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { words } from '../words.ts';
import { Annotations } from './Annotations.tsx';
import type { PageContext } from './page-context.ts';

interface Props {
  readonly item: AttachedItem;
  readonly context: Pick<PageContext, 'pictures' | 'plan'>;
}

/** The picture itself, or a sentence in its place saying why it is not there. */
export function Picture({ item, context }: Props) {
  const state = context.pictures.get(item.id) ?? (item.kind === 'picture' ? 'missing' : 'not shown');
  if (state !== 'shown') return <p className="no-picture">{words.withoutPicture[state](item.fileName)}</p>;
  const number = context.plan.numbers.get(item.id);
  const spoken = item.altText.trim() || item.caption.trim() || (number ? words.figure(number) : item.fileName);
  const image = (
    <img src={`attachment://original/${item.attachment}`} alt={spoken} decoding="sync" fetchPriority="low" />
  );
  const annotations = item.edits?.annotations ?? [];
  const { width, height } = item;
  if (annotations.length === 0 || !width || !height) return image;
  return (
    <div className="drawn-on">
      {image}
      <Annotations annotations={annotations} size={{ width, height }} />
    </div>
  );
}
