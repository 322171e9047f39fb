import type { Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Heading3,
  Highlighter,
  Info,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  SquareCode,
  Strikethrough,
  TriangleAlert,
  Underline,
} from 'lucide-react';
import type { CalloutKind } from '../../../../shared/core/rich-text/callout.ts';
import { toggleCallout } from '../callouts/toggle-callout.ts';
import { convertList, type ListName } from '../checks/list-edits.ts';
import { words } from './words.ts';

/** One tool: its name, its icon, what it is pressed by and does. */
export interface Tool {
  /** As `TextState.active` names it. */
  readonly name: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: (editor: Editor) => void;
}

type TextMark = 'bold' | 'italic' | 'underline' | 'strike' | 'highlight' | 'code';

const mark = (name: TextMark, icon: LucideIcon, keys: string): Tool => ({
  name,
  label: words[name],
  icon,
  keys,
  run: (editor) => editor.commands.toggleMark(name),
});

const heading = (level: 1 | 2 | 3, icon: LucideIcon): Tool => ({
  name: `heading${level}`,
  label: words.heading(level),
  icon,
  keys: `Ctrl Alt ${level}`,
  run: (editor) => editor.commands.toggleHeading({ level }),
});

const list = (name: ListName, icon: LucideIcon, keys: string): Tool => ({
  name,
  label: words[name],
  icon,
  keys,
  run: (editor) => convertList(editor, name),
});

const callout = (kind: CalloutKind, icon: LucideIcon): Tool => ({
  name: kind,
  label: words[kind],
  icon,
  run: (editor) => toggleCallout(editor, kind),
});

/** The tools in their groups, as they stand from left to right. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    mark('bold', Bold, 'Ctrl B'),
    mark('italic', Italic, 'Ctrl I'),
    mark('underline', Underline, 'Ctrl U'),
    mark('strike', Strikethrough, 'Ctrl Shift S'),
    mark('highlight', Highlighter, 'Ctrl Shift H'),
    mark('code', Code, 'Ctrl E'),
  ],
  [
    { name: 'paragraph', label: words.paragraph, icon: Pilcrow, run: (editor) => editor.commands.setParagraph() },
    heading(1, Heading1),
    heading(2, Heading2),
    heading(3, Heading3),
  ],
  [
    list('bulletList', List, 'Ctrl Shift 8'),
    list('orderedList', ListOrdered, 'Ctrl Shift 7'),
    list('taskList', ListChecks, 'Ctrl Shift 9'),
    {
      name: 'blockquote',
      label: words.blockquote,
      icon: Quote,
      keys: 'Ctrl Shift B',
      run: (editor) => editor.commands.toggleBlockquote(),
    },
    callout('note', Info),
    callout('warning', TriangleAlert),
    {
      name: 'codeBlock',
      label: words.codeBlock,
      icon: SquareCode,
      keys: 'Ctrl Alt C',
      run: (editor) => editor.commands.toggleCodeBlock(),
    },
  ],
];
