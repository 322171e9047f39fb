import { Link2 } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { CaseEditor } from '../case-editor.ts';
import { onLinkAsked } from '../links/link-asking.ts';
import { LinkForm } from './LinkForm.tsx';
import styles from './TextTools.module.css';
import { tableToolGroups } from './table-tools.ts';
import { type Tool, toolGroups } from './tools.ts';
import { useEscape } from './use-escape.ts';
import { useFocusWithin } from './use-focus-within.ts';
import { usePlaceAt } from './use-place-at.ts';
import { useSummons } from './use-summons.ts';
import { useTextState } from './use-text-state.ts';
import { words } from './words.ts';

/**
 * The tools for selected text, floating beside it. Alt+F10 brings them and the focus to them from anywhere in the text,
 * arrow keys move within, Escape goes back to the text.
 */
export function TextTools({ caseEditor, onOpenLink }: { caseEditor: CaseEditor; onOpenLink: (href: string) => void }) {
  const { editor } = caseEditor;
  const bar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const [summoned, setSummoned] = useSummons(editor);
  const state = useTextState(editor, summoned);
  const { table } = state;
  const [inUse, setInUse] = useFocusWithin(editor, bar);
  const shown = (state.wanted && inUse) || summoned;
  const place = usePlaceAt(editor, shown ? state.from : null, state.to, bar);
  useEffect(() => {
    if (!shown) setLinking(false);
  }, [shown]);
  useEffect(() => {
    if (summoned) bar.current?.querySelector('button')?.focus();
  }, [summoned]);
  useEffect(() => {
    if (linking) bar.current?.querySelector('input')?.focus();
  }, [linking]);
  useEffect(
    () =>
      onLinkAsked(editor, () => {
        setSummoned(true);
        setLinking(true);
      }),
    [editor, setSummoned],
  );
  const back = useCallback(() => {
    setLinking(false);
    setSummoned(false);
    editor.view.focus();
  }, [editor, setSummoned]);
  useEscape(bar, back);
  if (!shown) return null;
  const button = (tool: Tool, pressed?: boolean, disabled?: boolean) => (
    <IconButton
      key={tool.name}
      label={tool.label}
      icon={tool.icon}
      keys={tool.keys}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={() => tool.run(editor)}
    />
  );
  return (
    <div
      ref={bar}
      className={styles.bar}
      style={place}
      role="toolbar"
      aria-label={words.tools}
      // A press must not take the selection away from the text.
      onMouseDown={(event) => (event.target instanceof HTMLInputElement ? undefined : event.preventDefault())}
      onKeyDown={moveFocus}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setSummoned(false);
        if (!editor.view.dom.contains(relatedTarget)) setInUse(false);
      }}
    >
      {linking || (state.link !== null && state.from === state.to && !summoned) ? (
        <LinkForm key={state.link} editor={editor} link={state.link} onOpen={onOpenLink} onDone={back} />
      ) : (
        <>
          {toolGroups.map((group) => (
            <span key={group[0]?.name} className={styles.group}>
              {group.map((tool) => button(tool, state.active.includes(tool.name)))}
            </span>
          ))}
          <span className={styles.group}>
            <IconButton
              label={words.link}
              icon={Link2}
              aria-pressed={state.link !== null}
              onClick={() => setLinking(true)}
            />
          </span>
          {table
            ? tableToolGroups.map((group) => (
                <span key={group[0]?.name} className={styles.group}>
                  {group.map((tool) => button(tool, tool.holds?.(table), tool.can?.(table) === false || undefined))}
                </span>
              ))
            : null}
        </>
      )}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const index = buttons.findIndex((one) => one.matches(':focus'));
  buttons[(index + by + buttons.length) % buttons.length]?.focus();
}
