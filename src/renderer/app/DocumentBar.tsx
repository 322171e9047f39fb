import { ArrowLeft, PanelLeftOpen, TableOfContents } from 'lucide-react';
import type { ReactNode } from 'react';
import { CommandButton } from './CommandButton.tsx';
import styles from './DocumentBar.module.css';
import { useFocusMode } from './focus-mode.ts';
import { NARROW, SMALL, useMedia } from './frame-layout.ts';
import { isAwayFromCases, useNavigation } from './navigation.ts';
import { useSession } from './session.ts';

/**
 * The 48 px head of whatever fills the document pane. Brings back folded panes at its start, so every screen uses it;
 * `list` is false where the list is not to be brought back; `children` are its words (give one of them `flex: 1`) and tools.
 */
export function DocumentBar({ list = true, children }: { list?: boolean; children?: ReactNode }) {
  const panes = useSession((state) => state.panes);
  const narrow = useMedia(NARROW);
  const small = useMedia(SMALL);
  const away = useNavigation(isAwayFromCases);
  const alone = useFocusMode();
  const hasNotebook = useSession((state) => state.notebook !== null) && !alone;
  return (
    <div className={styles.bar}>
      <span data-keeps-list className={styles.panes}>
        {hasNotebook && (small || !panes.indexShown) ? (
          <CommandButton command="toggle-index" icon={PanelLeftOpen} />
        ) : null}
        {hasNotebook && list && (narrow || !panes.listShown) ? (
          <CommandButton command="toggle-list" icon={TableOfContents} />
        ) : null}
        {away && hasNotebook ? <CommandButton command="back" icon={ArrowLeft} /> : null}
      </span>
      {children}
    </div>
  );
}
