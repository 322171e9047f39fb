import { caseViews } from '../../../../shared/core/views/case-view.ts';
import { useNavigation } from '../../../app/navigation.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuChoices } from '../../../ui/Menu.tsx';
import { chooseView } from './chosen-view.ts';
import { viewIcons } from './view-icons.ts';
import { words } from './words.ts';

/** In what form the cases are shown, as a menu: the head of the list has no room for more. */
export function ViewMenu() {
  const view = useNavigation((state) => state.showAs);
  const choices = caseViews.map((value) => ({ value, label: words.views[value] }));
  return (
    <Menu align="end" control={<IconButton label={words.showAs} icon={viewIcons[view]} />}>
      <MenuChoices label={words.showAs} value={view} choices={choices} onChoose={chooseView} />
    </Menu>
  );
}
