import { TextAlignStart } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import type { Sha256 } from '../../shared/core/ids.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Thumbnail.module.css';
import { makeThumbnail, thumbnailAddress } from './thumbnails.ts';

/** A case's lead picture, small. One that was not made yet is made; a case without a picture shows lines of text. */
export const Thumbnail = memo(function Thumbnail({
  picture,
  shape = 'row',
}: {
  picture: Sha256 | null;
  /** Upright for a row of the list, lying for a tile; a card's fills its place. */
  shape?: 'row' | 'tile' | 'card';
}) {
  const [state, setState] = useState<'first' | 'missing' | 'made' | 'none'>('first');
  useEffect(() => {
    if (state !== 'missing' || !picture) return;
    let shown = true;
    void makeThumbnail(picture).then((made) => {
      if (shown) setState(made ? 'made' : 'none');
    });
    return () => {
      shown = false;
    };
  }, [state, picture]);
  if (!picture || state === 'none' || state === 'missing')
    return (
      <span className={`${styles.thumb} ${styles[shape]} ${styles.text}`}>
        <Icon of={TextAlignStart} />
      </span>
    );
  return (
    <img
      key={state}
      className={`${styles.thumb} ${styles[shape]}`}
      src={thumbnailAddress(picture)}
      alt=""
      decoding="async"
      draggable={false}
      onError={() => setState(state === 'first' ? 'missing' : 'none')}
    />
  );
});
