import { Mark, markInputRule } from '@tiptap/core';

/** Words marked as with a pen: by Ctrl+Shift+H, or typed as ==words==. There is one colour, which each theme has its own of. */
export const HighlightMark = Mark.create({
  name: 'highlight',
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: () => ['mark', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-h': () => this.editor.commands.toggleMark(this.name) };
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(==(?![\s=])([^=]*[^\s=])==)$/, type: this.type })];
  },
});
