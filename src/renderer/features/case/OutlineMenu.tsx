import { ListTree } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuChoices } from '../../ui/Menu.tsx';
import type { CaseEditor } from '../editor/index.ts';
import { jumpTo, keyInSight } from './outline-entries.ts';
import { useOutline } from './use-outline.ts';
import { words } from './words.ts';

/** The headings as a menu, where there is no room for them beside the document. */
export function OutlineMenu({ caseEditor }: { caseEditor: CaseEditor }) {
  return (
    <Menu align="end" control={<IconButton label={words.outline} icon={ListTree} />}>
      <Headings caseEditor={caseEditor} />
    </Menu>
  );
}

function Headings({ caseEditor }: { caseEditor: CaseEditor }) {
  const entries = useOutline(caseEditor);
  const [here] = useState(() => keyInSight(caseEditor));
  const choices = entries.map(({ key, title, level }) => ({ value: key, label: '\u2003'.repeat(level) + title }));
  return (
    <MenuChoices label={words.outline} value={here} choices={choices} onChoose={(key) => jumpTo(caseEditor, key)} />
  );
}
