import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { type CaseEditor, type NodeHost, sectionOf, useField } from '../editor/index.ts';
import styles from './Outline.module.css';
import { words } from './words.ts';

/** The sections beside a wide document: where one is, and the way to the others. */
export function Outline({ caseEditor }: { caseEditor: CaseEditor }) {
  const hosts = useSyncExternalStore(caseEditor.heads.subscribe, caseEditor.heads.current);
  const evidence = useField(caseEditor, 'evidence');
  const metrics = useField(caseEditor, 'metrics');
  const ordered = useMemo(
    () => hosts.toSorted((one, other) => (one.position() ?? 0) - (other.position() ?? 0)),
    [hosts],
  );
  const here = useSectionInSight(ordered);
  const count = (kind: string) =>
    kind === 'evidence' ? evidence.length : kind === 'goal-and-targets' ? metrics.length : 0;
  return (
    <nav className={styles.outline} aria-label={words.outline}>
      <ul>
        {ordered.map((host) => {
          const { kind, title } = sectionOf(host.node);
          return (
            <li key={host.key}>
              <button
                type="button"
                aria-current={host.key === here ? 'location' : undefined}
                onClick={() => host.element.scrollIntoView({ block: 'start' })}
              >
                <span>{sectionTitle(kind, title ?? undefined)}</span>
                {count(kind) > 0 ? <span className={styles.count}>{count(kind)}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The key of the last section whose heading is above the upper third of the window. */
function useSectionInSight(hosts: readonly NodeHost[]): number | undefined {
  const [here, setHere] = useState<number>();
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      waiting = 0;
      const line = window.innerHeight / 3;
      const passed = hosts.filter(({ element }) => element.getBoundingClientRect().top < line);
      setHere((passed.at(-1) ?? hosts[0])?.key);
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', later, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener('scroll', later, { capture: true });
    };
  }, [hosts]);
  return here;
}
