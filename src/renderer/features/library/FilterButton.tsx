import { ListFilter } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { words } from './words.ts';

/** Shows and hides the filters of the list. */
export function FilterButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  return <IconButton label={words.filter} icon={ListFilter} aria-expanded={open} onClick={onToggle} />;
}
