import { ChevronDown } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type CaseEditor, type NodeHost, sectionOf } from '../editor/index.ts';
import { AddedSectionTitle } from './AddedSectionTitle.tsx';
import styles from './SectionHead.module.css';
import { words } from './words.ts';

/** A section's heading, which folds the section away and back. An added section's can be written in. */
export function SectionHead({
  host,
  caseEditor,
  readOnly,
}: {
  host: NodeHost;
  caseEditor: CaseEditor;
  readOnly: boolean;
}) {
  const { kind, title } = sectionOf(host.node);
  const { folds } = caseEditor;
  const folded = useSyncExternalStore(folds.subscribe, () => folds.isFolded(host.key));
  const name = sectionTitle(kind, title ?? undefined);
  return (
    <h2 className={styles.head}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={words.fold(name)}
        onClick={() => folds.fold(host, !folded)}
      >
        <Icon of={ChevronDown} />
      </button>
      {kind === 'extra' && !readOnly ? <AddedSectionTitle host={host} caseEditor={caseEditor} /> : name}
    </h2>
  );
}
