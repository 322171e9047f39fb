import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../../ui/Menu.tsx';
import type { CaseEditor } from '../case-editor.ts';
import { type BlockChoice, type BlockDoors, choicesOf } from '../slash/block-choices.ts';
import styles from './TextTools.module.css';
import { useLinePlace } from './use-line-place.ts';
import { useTextState } from './use-text-state.ts';
import { words } from './words.ts';

/** The most wanted of what a slash offers. */
const inText = choicesOf(
  ...['picture', 'table', 'heading1', 'bulletList', 'taskList', 'note', 'warning', 'reference', 'rule', 'pageBreak'],
);
const besideText = choicesOf('metric', 'decisionRule', 'experiment', 'timeline', 'section');

/** A plus beside the empty line the caret is in: what can stand here besides text. A slash in the text offers more. */
export function InsertControl({ caseEditor, onPicture }: { caseEditor: CaseEditor } & BlockDoors) {
  const { editor } = caseEditor;
  const { emptyLine } = useTextState(editor);
  const control = useRef<HTMLSpanElement>(null);
  const place = useLinePlace(editor, emptyLine);
  if (emptyLine === null || place === null) return null;
  const item = (choice: BlockChoice, goesOnInText: boolean) => (
    <MenuItem
      key={choice.id}
      icon={choice.icon}
      onChoose={() =>
        // The menu still takes the focus for what was chosen in it; after that, and before the next key, it goes on.
        queueMicrotask(() => {
          if (goesOnInText) caseEditor.writeAt(emptyLine);
          choice.run(caseEditor, { onPicture });
        })
      }
    >
      {choice.name}
    </MenuItem>
  );
  return (
    <span ref={control} className={styles.plus} style={place}>
      <Menu control={<IconButton label={words.insert} icon={Plus} keys="/" />}>
        {inText.map((choice) => item(choice, choice.id !== 'picture'))}
        <MenuLine />
        {besideText.map((choice) => item(choice, false))}
      </Menu>
    </span>
  );
}
