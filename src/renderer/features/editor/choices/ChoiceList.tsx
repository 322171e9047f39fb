import type { Editor } from '@tiptap/core';
import { useId, useLayoutEffect, useRef } from 'react';
import { type Option, type OptionGroup, OptionGroups, optionId } from '../../../ui/OptionGroups.tsx';
import { usePlaceAt } from '../toolbar/use-place-at.ts';
import styles from './ChoiceList.module.css';

export type Choice = Option;
export type ChoiceGroup = OptionGroup<Choice>;

interface Props {
  readonly editor: Editor;
  readonly label: string;
  /** The range of the text the list belongs to. */
  readonly from: number;
  readonly to: number;
  readonly groups: readonly ChoiceGroup[];
  readonly active: Choice | undefined;
  /** What stands in the place of an empty list. */
  readonly nothing: string;
  readonly onPoint: (choice: Choice) => void;
  readonly onChoose: (choice: Choice) => void;
}

/**
 * A list to choose from beside the caret. The focus stays in the text, which says to screen readers which choice the
 * keys are on.
 */
export function ChoiceList({ editor, label, from, to, groups, active, nothing, onPoint, onChoose }: Props) {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const place = usePlaceAt(editor, from, to, box, 'below');
  const activeId = active ? optionId(list, active) : undefined;
  useTextAttributes(editor, list, activeId);
  useLayoutEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    // A press must not take the caret away from the text.
    <div ref={box} className={styles.box} style={place} onPointerDown={(event) => event.preventDefault()}>
      {groups.length === 0 ? (
        <p className={styles.nothing}>{nothing}</p>
      ) : (
        <OptionGroups list={list} label={label} groups={groups} active={active} onPoint={onPoint} onChoose={onChoose} />
      )}
    </div>
  );
}

function useTextAttributes(editor: Editor, list: string, active: string | undefined): void {
  useLayoutEffect(() => {
    if (active === undefined) return;
    const { dom } = editor.view;
    const attributes = {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': list,
      'aria-activedescendant': active,
    };
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) dom.removeAttribute(name);
    };
  }, [editor, list, active]);
}
