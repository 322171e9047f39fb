import { memo, useState } from 'react';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import { limits } from '../../../shared/core/limits.ts';
import { ask } from '../../app/api.ts';
import { makeThumbnail, originalAddress, thumbnailAddress } from '../../app/thumbnails.ts';
import { Annotations } from '../../ui/Annotations.tsx';
import styles from './Picture.module.css';
import { StarMark } from './StarMark.tsx';
import { words } from './words.ts';

type Shown = 'picture' | 'making' | 'made' | 'missing' | 'unshowable';

/**
 * A picture of the evidence as it is published, whole or small, with what was drawn on it; where it cannot be shown, a
 * sentence that says why.
 */
export const Picture = memo(function Picture({ item, small = false }: { item: AttachedItem; small?: boolean }) {
  const { width, height, fileName } = item;
  // Decoding a few of these would take all memory there is; the header tells without decoding.
  if (width && height && width * height > limits.picturePixels)
    return <p className={styles.none}>{words.tooLarge(fileName, width, height)}</p>;
  const published = publishedItem(item);
  if (!published) return <p className={styles.none}>{words.notMade(fileName)}</p>;
  return <PublishedPicture key={published.attachment} item={published} small={small} />;
});

function PublishedPicture({ item, small }: { item: AttachedItem; small: boolean }) {
  const [shown, setShown] = useState<Shown>('picture');
  const { attachment, width, height, fileName, star } = item;
  if (shown === 'missing') return <p className={styles.none}>{words.missing(fileName)}</p>;
  if (shown === 'unshowable') return <p className={styles.none}>{words.unshowable(fileName)}</p>;
  const failed = async () => {
    if (small && shown === 'picture') {
      setShown('making');
      if (await makeThumbnail(attachment)) return setShown('made');
    }
    const bytes = await ask('evidence.bytes', attachment);
    setShown(!bytes.ok && bytes.failure.code === 'no evidence' ? 'missing' : 'unshowable');
  };
  return (
    <span className={`${styles.frame} ${small ? styles.isSmall : ''}`}>
      <img
        key={shown}
        className={small ? styles.small : styles.whole}
        src={small ? thumbnailAddress(attachment) : originalAddress(attachment)}
        alt={item.altText || item.caption || fileName}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        draggable={false}
        onError={() => void failed()}
      />
      {width && height ? (
        <Annotations annotations={item.edits?.annotations ?? []} size={{ width, height }} cut={small} />
      ) : null}
      {star ? <StarMark star={star} /> : null}
    </span>
  );
}
