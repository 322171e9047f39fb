import { useEffect, useRef } from 'react';
import type { EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import styles from './FilmStrip.module.css';
import { FilmThumb } from './FilmThumb.tsx';
import { words } from './words.ts';

/** All pictures and posts of the case, small, in their order. */
export function FilmStrip({
  figures,
  numberOf,
  current,
  onShow,
}: {
  figures: readonly EvidenceItem[];
  numberOf: (id: string) => number;
  current: string;
  onShow: (id: string) => void;
}) {
  const strip = useRef<HTMLUListElement>(null);
  useEffect(() => {
    strip.current?.querySelector(`[data-figure="${current}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav className={styles.film} aria-label={words.figures}>
      <ul ref={strip}>
        {figures.map((item) => (
          <li key={item.id}>
            <FilmThumb item={item} />
            <button
              type="button"
              data-figure={item.id}
              aria-label={`${words.figure(numberOf(item.id))}${item.caption ? `: ${item.caption}` : ''}`}
              aria-current={item.id === current ? 'true' : undefined}
              onClick={() => onShow(item.id)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
