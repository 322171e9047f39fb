import { Ellipsis, Search } from 'lucide-react';
import { asksTheSame, type SavedSearch } from '../../../../shared/core/search/saved-search.ts';
import { useFormats } from '../../../app/formats.ts';
import { showListOver } from '../../../app/frame-layout.ts';
import { showSearch, useNavigation } from '../../../app/navigation.ts';
import { useSession } from '../../../app/session.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../../ui/Menu.tsx';
import { IndexLink } from '../IndexLink.tsx';
import { words } from '../words.ts';
import { askedNow, nameSearch, removeSearch, useSavedSearches } from './saved-search-store.ts';

/** The saved searches with how many cases each finds now; each can be renamed and removed. */
export function SavedSearchLinks() {
  const searches = useSavedSearches((state) => state.searches);
  return searches.map((search) => <SavedSearchLink key={search.id} search={search} />);
}

function SavedSearchLink({ search }: { search: SavedSearch }) {
  const formats = useFormats();
  const count = useSavedSearches((state) => state.counts.get(search.id));
  const here = useNavigation((state) => state.view === 'library' && asksTheSame(askedNow(state), search));
  const writable = useSession((state) => state.notebook?.readOnly === null);
  return (
    <IndexLink
      icon={Search}
      label={search.name}
      count={count === undefined ? undefined : formats.count(count)}
      here={here}
      onFollow={() => {
        showSearch({ searchText: search.text, goal: search.goal, choices: search.choices });
        showListOver(true);
      }}
      beside={
        <Menu align="end" control={<IconButton label={words.searchMenu(search.name)} icon={Ellipsis} />}>
          <MenuItem disabled={!writable} onChoose={() => nameSearch(search)}>
            {words.renameSearch}
          </MenuItem>
          <MenuItem disabled={!writable} onChoose={() => void removeSearch(search)}>
            {words.removeSearch}
          </MenuItem>
        </Menu>
      }
    />
  );
}
