import { Table } from 'lucide-react';
import { Fragment } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import type { CaseEditor } from '../case-editor.ts';
import styles from './TextTools.module.css';
import { tableToolGroups } from './table-tools.ts';
import { useLinePlace } from './use-line-place.ts';
import { useTextState } from './use-text-state.ts';
import { words } from './words.ts';

/** A control beside the row the caret is in: what can be done with the table. By keyboard it is among the text tools. */
export function TableControl({ caseEditor }: { caseEditor: CaseEditor }) {
  const { editor } = caseEditor;
  const { table } = useTextState(editor);
  const place = useLinePlace(editor, table?.row ?? null);
  if (!table || !place) return null;
  return (
    <span className={styles.plus} style={place}>
      <Menu
        control={<IconButton label={words.tableControl} icon={Table} tabIndex={-1} />}
        focusAfter={() => editor.view.dom}
      >
        {tableToolGroups.map((group, i) => (
          <Fragment key={group[0]?.name}>
            {i > 0 ? <MenuLine /> : null}
            {group.map(({ name, label, icon, holds, can, run }) => (
              <MenuItem
                key={name}
                icon={icon}
                disabled={can?.(table) === false}
                ticked={holds?.(table)}
                onChoose={() => run(editor)}
              >
                {label}
              </MenuItem>
            ))}
          </Fragment>
        ))}
      </Menu>
    </span>
  );
}
