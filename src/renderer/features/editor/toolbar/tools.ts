import type { Editor } from '@tiptap/core';
import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
  SquareCode,
  Strikethrough,
  Underline,
} from 'lucide-react';
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

const mark = (name: 'bold' | 'italic' | 'underline' | 'strike' | 'code', icon: LucideIcon, keys: string): Tool => ({
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

/** The tools in their groups, as they stand from left to right. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    mark('bold', Bold, 'Ctrl B'),
    mark('italic', Italic, 'Ctrl I'),
    mark('underline', Underline, 'Ctrl U'),
    mark('strike', Strikethrough, 'Ctrl Shift S'),
    mark('code', Code, 'Ctrl E'),
  ],
  [
    { name: 'paragraph', label: words.paragraph, icon: Pilcrow, run: (editor) => editor.commands.setParagraph() },
    heading(1, Heading1),
    heading(2, Heading2),
    heading(3, Heading3),
  ],
  [
    {
      name: 'bulletList',
      label: words.bulletList,
      icon: List,
      keys: 'Ctrl Shift 8',
      run: (editor) => editor.commands.toggleBulletList(),
    },
    {
      name: 'orderedList',
      label: words.orderedList,
      icon: ListOrdered,
      keys: 'Ctrl Shift 7',
      run: (editor) => editor.commands.toggleOrderedList(),
    },
    {
      name: 'blockquote',
      label: words.blockquote,
      icon: Quote,
      keys: 'Ctrl Shift B',
      run: (editor) => editor.commands.toggleBlockquote(),
    },
    {
      name: 'codeBlock',
      label: words.codeBlock,
      icon: SquareCode,
      keys: 'Ctrl Alt C',
      run: (editor) => editor.commands.toggleCodeBlock(),
    },
  ],
];
