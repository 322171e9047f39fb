import { useEffect, useRef, useState } from 'react';
import type { AttachedItem } from '../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../shared/core/case-study/published-item.ts';
import type { Sha256 } from '../../../shared/core/ids.ts';
import { makeThumbnail, thumbnailAddress } from '../../app/thumbnails.ts';
import styles from './FilmStrip.module.css';
import { words } from './words.ts';

/** All pictures of the case, small, in their order. */
export function FilmStrip({
  pictures,
  numberOf,
  current,
  onShow,
}: {
  pictures: readonly AttachedItem[];
  numberOf: (id: string) => number;
  current: string;
  onShow: (id: string) => void;
}) {
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector(`[data-picture="${current}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className={styles.film} aria-label={words.pictures}>
      <ul ref={strip}>
        {pictures.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              data-picture={item.id}
              aria-label={`${words.figure(numberOf(item.id))}${item.caption ? `: ${item.caption}` : ''}`}
              aria-current={item.id === current ? 'true' : undefined}
              onClick={() => onShow(item.id)}
            >
              <FilmThumb item={item} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FilmThumb({ item }: { item: AttachedItem }) {
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
