import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type NodeHost, sectionOf } from '../editor/index.ts';
import styles from './SectionHead.module.css';
import { words } from './words.ts';

/** A section's heading, which folds the section away and back. */
export function SectionHead({ host }: { host: NodeHost }) {
  const { kind, title } = sectionOf(host.node);
  const [folded, setFolded] = useState(false);
  const name = sectionTitle(kind, title ?? undefined);
  return (
    <h2 className={styles.head} id={`section-${host.key}`}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={words.fold(name)}
        onClick={() => {
          setFolded(!folded);
          host.element.closest('.case-section')?.classList.toggle('is-folded', !folded);
        }}
      >
        <Icon of={ChevronDown} />
      </button>
      {name}
    </h2>
  );
}
