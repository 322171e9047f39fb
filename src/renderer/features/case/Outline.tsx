import type { CaseEditor } from '../editor/index.ts';
import styles from './Outline.module.css';
import { jumpTo } from './outline-entries.ts';
import { useKeyInSight, useOutline, useSectionCounts } from './use-outline.ts';
import { words } from './words.ts';

/** The headings beside a wide document: where one is, and the way to the others. */
export function Outline({ caseEditor }: { caseEditor: CaseEditor }) {
  const entries = useOutline(caseEditor);
  const count = useSectionCounts(caseEditor);
  const here = useKeyInSight(caseEditor, entries);
  return (
    <nav className={styles.outline} aria-label={words.outline}>
      <ul>
        {entries.map(({ key, title, level, kind }) => (
          <li key={key}>
            <button
              type="button"
              data-level={level}
              aria-current={key === here ? 'location' : undefined}
              onClick={() => jumpTo(caseEditor, key)}
            >
              <span>{title}</span>
              {count(kind) > 0 ? <span className={styles.count}>{count(kind)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
