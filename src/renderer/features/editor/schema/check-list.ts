import { InputRule } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { makeCheckItem, toggleCheck } from '../checks/check-edits.ts';
import { checkItemView } from '../checks/check-item-view.ts';
import { convertList } from '../checks/list-edits.ts';

/** A list to be ticked off, beside the bullets and the numbers: each of the three becomes another by its key. */
export const CaseCheckList = TaskList.extend({
  priority: 110,
  addKeyboardShortcuts() {
    const to = (list: 'bulletList' | 'orderedList' | 'taskList') => () => convertList(this.editor, list);
    return {
      'Mod-Shift-7': to('orderedList'),
      'Mod-Shift-8': to('bulletList'),
      'Mod-Shift-9': to('taskList'),
    };
  },
});

/** One line of such a list. Ctrl+Enter ticks it; it may begin with any block, as stored documents may. */
export const CaseCheckItem = TaskItem.extend({
  // Before the hard break, which has the same key.
  priority: 110,
  content: 'block+',
  parseHTML: () => [{ tag: 'li[data-type="taskItem"]', priority: 51 }],
  renderHTML: ({ node }) => [
    'li',
    { 'data-type': 'taskItem', 'data-checked': String(node.attrs.checked === true) },
    ['input', { type: 'checkbox', disabled: '', ...(node.attrs.checked === true ? { checked: '' } : {}) }],
    ['div', 0],
  ],
  addKeyboardShortcuts() {
    return { ...this.parent?.(), 'Mod-Enter': () => toggleCheck(this.editor) };
  },
  addInputRules: () => [
    new InputRule({
      find: /^\[([ xX]?)\]\s$/,
      handler: ({ state, range, match }) => {
        const made = makeCheckItem(state.tr, range, /x/i.test(match[1] ?? ''));
        return made ? undefined : null;
      },
    }),
  ],
  addNodeView: () => checkItemView,
}).configure({ nested: true });
