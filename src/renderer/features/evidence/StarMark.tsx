import { Star as StarIcon } from 'lucide-react';
import type { Star } from '../../../shared/core/case-study/evidence-item.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StarMark.module.css';
import { words } from './words.ts';

/** Marks a keeper on its picture: which reaction it drew, by word and icon. */
export function StarMark({ star }: { star: Star }) {
  return (
    <span className={styles.mark}>
      <Icon of={StarIcon} size={12} />
      {words.stars[star]}
    </span>
  );
}
