import { Star as StarIcon } from 'lucide-react';
import type { Star } from '../../../shared/core/case-study/evidence-item.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StarMark.module.css';
import { words } from './words.ts';

/** Marks a keeper on its picture, or among the lines of its card: which reaction it drew, by word and icon. */
export function StarMark({ star, inLine = false }: { star: Star; inLine?: boolean }) {
  return (
    <span className={`${styles.mark} ${inLine ? styles.inLine : ''}`}>
      <Icon of={StarIcon} size={12} />
      {words.stars[star]}
    </span>
  );
}
