import { Star as StarIcon } from 'lucide-react';
import { type Star, stars } from '../../shared/core/case-study/evidence-item.ts';
import { Button } from './Button.tsx';
import styles from './StarButtons.module.css';

/** Marks a keeper by the reaction it drew; pressed again, the mark is taken away. */
export function StarButtons({
  star,
  labels,
  disabled,
  onChange,
}: {
  star: Star | undefined;
  labels: Readonly<Record<Star, string>>;
  disabled: boolean;
  onChange: (star: Star | undefined) => void;
}) {
  return (
    <div className={styles.stars}>
      {stars.map((one) => (
        <Button
          key={one}
          icon={StarIcon}
          aria-pressed={star === one}
          disabled={disabled}
          onClick={() => onChange(star === one ? undefined : one)}
        >
          {labels[one]}
        </Button>
      ))}
    </div>
  );
}
