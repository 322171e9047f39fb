import { caseViews } from '../../../../shared/core/views/case-view.ts';
import { useNavigation } from '../../../app/navigation.ts';
import { ChoiceBar } from '../../../ui/ChoiceBar.tsx';
import { switchView } from './chosen-view.ts';
import { viewIcons } from './view-icons.ts';
import { words } from './words.ts';

/** In what form the cases are shown. */
export function ViewSwitch() {
  const view = useNavigation((state) => state.showAs);
  const choices = caseViews.map((value) => ({ value, label: words.views[value], icon: viewIcons[value] }));
  return <ChoiceBar label={words.showAs} value={view} choices={choices} onChoose={switchView} />;
}
