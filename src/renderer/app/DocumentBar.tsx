import { PanelLeftOpen, TableOfContents } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from './CommandButton.tsx';
import styles from './DocumentBar.module.css';
import { useFocusMode } from './focus-mode.ts';
import { NARROW, SMALL, useMedia } from './frame-layout.ts';
import { useSession } from './session.ts';

/**
 * The 48 px head of whatever fills the document pane. Brings back folded panes at its start, so every screen uses it;
 * `children` are its words (give one of them `flex: 1`) and tools.
 */
export function DocumentBar({ children }: { children?: ReactNode }) {
  const panes = useSession((state) => state.panes);
  const narrow = useMedia(NARROW);
  const small = useMedia(SMALL);
  const alone = useFocusMode();
  const hasNotebook = useSession((state) => state.notebook !== null) && !alone;
  return (
    <div className={styles.bar}>
      <span data-keeps-list className={styles.panes}>
        {hasNotebook && (small || !panes.indexShown) ? (
          <CommandButton command="toggle-index" icon={PanelLeftOpen} />
        ) : null}
        {hasNotebook && (narrow || !panes.listShown) ? (
          <CommandButton command="toggle-list" icon={TableOfContents} />
        ) : null}
      </span>
      {children}
    </div>
  );
}
