import { closeHistory } from '@tiptap/pm/history';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { announce } from '../../../app/announce.ts';
import type { CaseEditor } from '../case-editor.ts';
import type { Asked } from '../choices/asking.ts';
import { ChoiceList } from '../choices/ChoiceList.tsx';
import { useChoices } from '../choices/use-choices.ts';
import type { BlockDoors } from './block-choices.ts';
import { findBlocks } from './find-blocks.ts';
import { leaveSlash } from './slash-asking.ts';
import { words } from './words.ts';

interface Props extends BlockDoors {
  readonly caseEditor: CaseEditor;
}

/** The blocks to choose from while a slash asks for one in the text. */
export function SlashChoices(props: Props) {
  const { slash } = props.caseEditor;
  const asked = useSyncExternalStore(slash.subscribe, slash.current);
  return asked ? <Choices key={asked.from} {...props} asked={asked} /> : null;
}

function Choices({ caseEditor, onPicture, asked }: Props & { asked: Asked }) {
  const { editor } = caseEditor;
  const groups = useMemo(() => findBlocks(editor.state, asked.typed), [editor, asked.typed]);
  const all = groups.flatMap(({ choices }) => choices);
  useEffect(() => announce(all.length > 0 ? words.found(all.length) : words.nothing), [all.length]);
  const choose = ({ id }: { readonly id: string }) => {
    // The line first becomes what it was; one undo brings back what was typed.
    caseEditor.apply((state) => closeHistory(leaveSlash(state)).delete(asked.from, asked.to));
    all.find((one) => one.id === id)?.run(caseEditor, { onPicture });
  };
  const { active, point } = useChoices({
    groups,
    question: asked.typed,
    waiting: false,
    takeKeys: caseEditor.slash.takeKeys,
    onChoose: choose,
    onLeave: () => caseEditor.apply(leaveSlash),
  });
  // Words that name nothing are words: nothing stands in their way.
  if (groups.length === 0) return null;
  return (
    <ChoiceList
      editor={editor}
      label={words.choices}
      from={asked.from}
      to={asked.to}
      groups={groups}
      active={active}
      nothing={words.nothing}
      onPoint={point}
      onChoose={choose}
    />
  );
}
