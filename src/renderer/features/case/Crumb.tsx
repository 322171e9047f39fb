import { ChevronRight } from 'lucide-react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './CaseScreen.module.css';
import { words } from './words.ts';

/** Where the case is filed: its first goal, then its title. */
export function Crumb({ caseEditor }: { caseEditor: CaseEditor }) {
  const [goal] = useField(caseEditor, 'goals');
  const title = useField(caseEditor, 'title');
  return (
    <div className={styles.crumb}>
      <span>{goal ?? words.noGoal}</span>
      <Icon of={ChevronRight} />
      <span>{displayTitle(title)}</span>
    </div>
  );
}
