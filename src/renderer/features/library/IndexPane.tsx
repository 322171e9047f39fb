import {
  BookOpenText,
  Compass,
  Grid3x3,
  House,
  LibraryBig,
  ListChecks,
  PanelLeftClose,
  Pin,
  Plus,
  Star,
  Tag,
  Trash2,
} from 'lucide-react';
import { commands } from '../../../shared/core/commands.ts';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';
import { CommandButton } from '../../app/CommandButton.tsx';
import { runCommand, useCommandAvailable } from '../../app/commands.ts';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { useShownKeys, useSpokenKeys } from '../../app/keys.ts';
import {
  chooseAmongAll,
  showGoal,
  showKeepers,
  showLessons,
  showMatrix,
  showOpenChanges,
  showPlans,
  showStart,
  showTags,
  showTrash,
  useNavigation,
} from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { isChosen } from './facet-choices.ts';
import { GoalLinks } from './GoalLinks.tsx';
import { IndexLink } from './IndexLink.tsx';
import styles from './IndexPane.module.css';
import { useLibrary } from './library-store.ts';
import { NotebookMenu } from './NotebookMenu.tsx';
import { SearchField } from './SearchField.tsx';
import { SavedSearchLinks } from './searches/SavedSearchLinks.tsx';
import { useSavedSearches } from './searches/saved-search-store.ts';
import { useLearnedCounts } from './use-learned-counts.ts';
import { words } from './words.ts';

const PINNED: readonly FacetChoice[] = [{ kind: 'is', values: ['pinned'] }];

/** The index: the notebook, a new case, the search, and the ways through the cases. */
export function IndexPane() {
  const formats = useFormats();
  const count = useSession((state) => state.notebook?.caseCount ?? 0);
  const view = useNavigation((state) => state.view);
  const keepers = useLibrary((state) => state.keepers);
  const pinned = useLibrary((state) => state.pinned);
  const herePinned = useNavigation((state) => state.view === 'library' && isPinned(state.choices));
  const hasSearches = useSavedSearches((state) => state.searches.length > 0);
  const goal = useNavigation((state) => state.goal);
  const learned = useLearnedCounts();
  const counted = (many: number | undefined) => (many ? formats.count(many) : undefined);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <NotebookMenu />
        <CommandButton command="toggle-index" icon={PanelLeftClose} />
      </div>
      <NewCase isOnly={count === 0} />
      <SearchField />
      <div className={styles.scroll}>
        <h2 className={styles.label}>{words.indexHead}</h2>
        <ul>
          <IndexLink icon={House} label={words.start} here={view === 'start'} onFollow={showStart} />
          <IndexLink
            icon={LibraryBig}
            label={words.allCases}
            count={formats.count(count)}
            here={view === 'library' && goal === null && !herePinned}
            onFollow={() => {
              showGoal(null);
              showListOver(true);
            }}
          />
          {pinned > 0 || herePinned ? (
            <IndexLink
              icon={Pin}
              label={words.pinned}
              count={formats.count(pinned)}
              here={herePinned}
              onFollow={() => {
                chooseAmongAll(PINNED);
                showListOver(true);
              }}
            />
          ) : null}
          <GoalLinks />
          <IndexLink icon={Grid3x3} label={words.matrix} here={view === 'matrix'} onFollow={showMatrix} />
          <IndexLink
            icon={Star}
            label={words.keepers}
            count={keepers > 0 ? formats.count(keepers) : undefined}
            here={view === 'keepers'}
            onFollow={showKeepers}
          />
          <IndexLink icon={Tag} label={words.tags} here={view === 'tags'} onFollow={showTags} />
        </ul>
        <h2 className={styles.label}>{words.learnHead}</h2>
        <ul>
          <IndexLink
            icon={BookOpenText}
            label={words.lessons}
            count={counted(learned?.lessons)}
            here={view === 'lessons'}
            onFollow={showLessons}
          />
          <IndexLink
            icon={ListChecks}
            label={words.openChanges}
            count={counted(learned?.openChanges)}
            here={view === 'changes'}
            onFollow={showOpenChanges}
          />
          <IndexLink icon={Compass} label={words.plan} here={view === 'plans'} onFollow={showPlans} />
        </ul>
        {hasSearches ? (
          <>
            <h2 className={styles.label}>{words.savedHead}</h2>
            <ul>
              <SavedSearchLinks />
            </ul>
          </>
        ) : null}
      </div>
      <ul className={styles.foot}>
        <IndexLink icon={Trash2} label={words.trash} here={view === 'trash'} onFollow={showTrash} />
      </ul>
    </div>
  );
}

function NewCase({ isOnly }: { isOnly: boolean }) {
  const shown = useShownKeys('new-case');
  const spoken = useSpokenKeys('new-case');
  const available = useCommandAvailable('new-case');
  return (
    <Button
      className={styles.wide ?? ''}
      look={isOnly ? 'main' : 'outline'}
      icon={Plus}
      keys={shown}
      aria-keyshortcuts={spoken}
      aria-disabled={!available}
      onClick={() => runCommand('new-case')}
    >
      {commands['new-case'].label}
    </Button>
  );
}

/** Whether the pinned cases are chosen, and nothing else. */
function isPinned(choices: readonly FacetChoice[]): boolean {
  return choices.length === 1 && isChosen(choices, 'is', 'pinned');
}
