import {
  ChartNoAxesColumn,
  FileSymlink,
  Heading,
  ImagePlus,
  List,
  Minus,
  Plus,
  SeparatorHorizontal,
  Table,
} from 'lucide-react';
import { useRef } from 'react';
import { runCommand } from '../../../app/commands.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import type { CaseEditor } from '../case-editor.ts';
import styles from './TextTools.module.css';
import { useLinePlace } from './use-line-place.ts';
import { useTextState } from './use-text-state.ts';
import { words } from './words.ts';

/** A plus beside the empty line the caret is in: what can stand here besides text. */
export function InsertControl({
  caseEditor,
  onPicture,
}: {
  caseEditor: CaseEditor;
  onPicture: (place: number) => void;
}) {
  const { editor } = caseEditor;
  const { emptyLine } = useTextState(editor);
  const control = useRef<HTMLSpanElement>(null);
  const place = useLinePlace(editor, emptyLine);
  if (emptyLine === null || place === null) return null;
  const at = () => editor.chain().focus(emptyLine);
  return (
    <span ref={control} className={styles.plus} style={place}>
      <Menu control={<IconButton label={words.insert} icon={Plus} />}>
        <MenuItem icon={ImagePlus} onChoose={() => onPicture(emptyLine)}>
          {words.picture}
        </MenuItem>
        <MenuItem icon={Table} onChoose={() => at().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}>
          {words.table}
        </MenuItem>
        <MenuItem icon={Heading} onChoose={() => at().setHeading({ level: 1 }).run()}>
          {words.heading(1)}
        </MenuItem>
        <MenuItem icon={List} onChoose={() => at().toggleBulletList().run()}>
          {words.bulletList}
        </MenuItem>
        <MenuItem icon={Minus} onChoose={() => at().setHorizontalRule().run()}>
          {words.rule}
        </MenuItem>
        <MenuItem icon={FileSymlink} onChoose={() => runCommand('add-reference')}>
          {words.reference}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={ChartNoAxesColumn} onChoose={() => runCommand('add-metric')}>
          {words.metric}
        </MenuItem>
        <MenuItem icon={SeparatorHorizontal} onChoose={() => runCommand('add-section')}>
          {words.section}
        </MenuItem>
      </Menu>
    </span>
  );
}
