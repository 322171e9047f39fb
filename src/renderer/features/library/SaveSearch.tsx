import { BookmarkPlus } from 'lucide-react';
import { CommandButton } from '../../app/CommandButton.tsx';
import { useNavigation } from '../../app/navigation.ts';

/** Only where there is something to save: the head of the list is narrow. It stays, for the focus, once that is saved. */
export function SaveSearch() {
  const narrowed = useNavigation((state) => state.searchText.trim() !== '' || state.choices.length > 0);
  return narrowed ? <CommandButton command="save-search" icon={BookmarkPlus} /> : null;
}
