import { Plugin } from '@tiptap/pm/state';

/**
 * Lets the keyboard leave the text: after Escape, the next Tab goes to the next control instead of indenting a list or
 * changing a cell. Any other key takes that back.
 */
export function leaveEditor(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          if (event.key === 'Escape') leaving = true;
          else if (event.key === 'Tab' && leaving) return true;
          else if (event.key !== 'Shift') leaving = false;
          return false;
        },
        blur() {
          leaving = false;
          return false;
        },
      },
    },
  });
}
