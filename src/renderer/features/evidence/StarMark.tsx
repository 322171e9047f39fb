import { Star as StarIcon } from 'lucide-react';
import type { Star } from '../../../shared/core/case-study/evidence-item.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StarMark.module.css';
import { words } from './words.ts';

/** Marks a keeper on its picture, among the lines of its card or under a file's name: the reaction, by word and icon. */
export function StarMark({ star, place = 'picture' }: { star: Star; place?: 'picture' | 'card' | 'file' }) {
  return (
    <span className={`${styles.mark} ${styles[place] ?? ''}`}>
      <Icon of={StarIcon} size={12} />
      {words.stars[star]}
    </span>
  );
}
