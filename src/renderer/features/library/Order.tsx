import { ArrowDownUp, ChevronDown } from 'lucide-react';
import { type LibrarySort, librarySorts } from '../../../shared/core/case-study/case-summary.ts';
import { sortBy, useNavigation } from '../../app/navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, MenuChoices } from '../../ui/Menu.tsx';
import { asksForWords } from './asks-for-words.ts';
import styles from './CaseListPane.module.css';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

const inMenu: ReadonlySet<LibrarySort> = new Set([
  'newest first',
  'oldest first',
  'title',
  'last edited',
  'lowest outcome first',
  'highest outcome first',
]);

/** What is found stands in the order of how well it matches, until another is asked for; all else as it was chosen. */
export function Order() {
  const byMatch = useLibrary((state) => asksForWords(state.text) && !state.inOrder);
  return byMatch ? <span className={styles.order}>{words.bestMatch}</span> : <SortMenu />;
}

function SortMenu() {
  const order = useNavigation((state) => state.sort);
  const sort = typeof order === 'string' ? order : null;
  const label = sort === null ? words.byMetric : words.sorts[sort];
  // Those of the table's columns are named here only while they hold.
  const shown = librarySorts.filter((one) => inMenu.has(one) || one === sort);
  const choices = shown.map((value) => ({ value, label: words.sorts[value] }));
  return (
    <Menu
      align="end"
      control={
        <Button look="plain" title={label} aria-label={`${words.sort}: ${label}`}>
          <span className={styles.sortSign}>
            <Icon of={ArrowDownUp} />
          </span>
          <span className={styles.sortName}>{label}</span>
          <Icon of={ChevronDown} />
        </Button>
      }
    >
      <MenuChoices<LibrarySort | ''> label={words.sort} value={sort ?? ''} choices={choices} onChoose={sortAs} />
    </Menu>
  );
}

function sortAs(sort: LibrarySort | ''): void {
  if (sort !== '') sortBy(sort);
}
