import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { typedLink } from '../links/typed-link.ts';
import styles from './TextTools.module.css';
import { words } from './words.ts';

/** The address of a link: to write it, open it, or take it away. */
export function LinkForm({
  editor,
  link,
  onOpen,
  onDone,
}: {
  editor: Editor;
  link: string | null;
  onOpen: (href: string) => void;
  /** The link is as it was wanted: the focus goes back to the text. */
  onDone: () => void;
}) {
  const [typed, setTyped] = useState(link ?? '');
  const [refused, setRefused] = useState(false);
  const apply = () => {
    const href = typedLink(typed);
    if (href === null) return setRefused(true);
    // Where nothing is selected, the address stands for itself.
    if (link === null && editor.state.selection.empty) insertLink(editor, typed.trim(), href);
    else editor.chain().extendMarkRange('link').setMark('link', { href }).run();
    onDone();
  };
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <input
        type="text"
        aria-label={words.address}
        aria-invalid={refused}
        placeholder={words.addressHint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
      />
      <Button look="plain" type="submit">
        {words.applyLink}
      </Button>
      {link === null ? null : (
        <>
          <Button look="plain" onClick={() => onOpen(link)}>
            {words.openLink}
          </Button>
          <Button
            look="plain"
            onClick={() => {
              editor.chain().extendMarkRange('link').unsetMark('link').run();
              onDone();
            }}
          >
            {words.removeLink}
          </Button>
        </>
      )}
      {refused ? <p role="alert">{words.refused}</p> : null}
    </form>
  );
}

function insertLink(editor: Editor, words: string, href: string): void {
  const { state, view } = editor;
  const link = state.schema.mark('link', { href });
  const marks = link.addToSet(state.storedMarks ?? state.selection.$from.marks());
  view.dispatch(state.tr.replaceSelectionWith(state.schema.text(words, marks), false).scrollIntoView());
}
