import { ArrowLeft } from 'lucide-react';
import { CommandButton } from '../../app/CommandButton.tsx';
import { useCommand } from '../../app/commands.ts';
import { goBack, isBackAtComparison, useNavigation } from '../../app/navigation.ts';

/** The way back to the comparison a case was opened from; nothing where it was come to otherwise. */
export function BackToComparison() {
  const isBack = useNavigation(isBackAtComparison);
  useCommand('back', goBack, isBack);
  return isBack ? <CommandButton command="back" icon={ArrowLeft} /> : null;
}
