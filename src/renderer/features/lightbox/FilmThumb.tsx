import { useState } from 'react';
import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import type { Sha256 } from '../../../shared/core/ids.ts';
import { postName } from '../../../shared/core/post/post-words.ts';
import { makeThumbnail, thumbnailAddress } from '../../app/thumbnails.ts';
import styles from './FilmStrip.module.css';

/** A picture as published, or the first words of a post, in the film strip. */
export function FilmThumb({ item }: { item: EvidenceItem }) {
  if (item.kind === 'post')
    return (
      <span className={styles.words} aria-hidden>
        {item.post.text || postName(item.post)}
      </span>
    );
  const published = publishedItem(item);
  return published ? <PublishedThumb key={published.attachment} picture={published.attachment} /> : null;
}

function PublishedThumb({ picture }: { picture: Sha256 }) {
  const [state, setState] = useState<'first' | 'making' | 'made' | 'none'>('first');
  if (state === 'none' || state === 'making') return null;
  const failed = async () => {
    if (state === 'made') return setState('none');
    setState('making');
    setState((await makeThumbnail(picture)) ? 'made' : 'none');
  };
  return (
    <img
      key={state}
      src={thumbnailAddress(picture)}
      alt=""
      loading="lazy"
      draggable={false}
      onError={() => void failed()}
    />
  );
}
