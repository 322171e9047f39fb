import type { EditorState } from '@tiptap/pm/state';
import {
  ChartNoAxesColumn,
  Columns2,
  FileSymlink,
  Heading1,
  Heading2,
  Heading3,
  History,
  ImagePlus,
  Info,
  Link2,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Pilcrow,
  Quote,
  Rows3,
  SeparatorHorizontal,
  Split,
  SquareCode,
  Table,
  TriangleAlert,
} from 'lucide-react';
import { runCommand } from '../../../app/commands.ts';
import { toggleCallout } from '../callouts/toggle-callout.ts';
import type { CaseEditor } from '../case-editor.ts';
import { convertList } from '../checks/list-edits.ts';
import { askForLink } from '../links/link-asking.ts';
import { insertPageBreak, mayBreakPage } from '../page-breaks/insert-page-break.ts';
import { words } from '../toolbar/words.ts';

/** What a line may become, or what may stand at the caret. */
export interface BlockChoice {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  /** What Markdown writes for it, shown beside its name. */
  readonly about: string;
  /** Other words it is looked for by. */
  readonly also: string;
  /** Whether it may stand where the caret is. */
  readonly fits: (state: EditorState) => boolean;
  /** Makes it at the caret, which has the focus. */
  readonly run: (caseEditor: CaseEditor, doors: BlockDoors) => void;
}

/** What some choices ask of those around the editor. */
export interface BlockDoors {
  readonly onPicture: (place: number) => void;
}

export interface BlockGroup {
  readonly name: string;
  readonly choices: readonly BlockChoice[];
}

const anywhere = () => true;
const inSection = ({ selection }: EditorState) => selection.$from.depth === 2;
const outsideTables = ({ selection: { $from } }: EditorState) =>
  !Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1)).some(({ type }) => type.name === 'table');

const choice = (
  [id, name, icon, about, also]: readonly [string, string, LucideIcon, string, string],
  run: BlockChoice['run'],
  fits: BlockChoice['fits'] = anywhere,
): BlockChoice => ({ id, name, icon, about, also, fits, run });

const heading = (level: 1 | 2 | 3, icon: LucideIcon) =>
  choice([`heading${level}`, words.heading(level), icon, '#'.repeat(level), `title h${level}`], ({ editor }) =>
    editor.commands.setHeading({ level }),
  );

/** Everything that can be made in the text, in the order it is offered. */
export const blockGroups: readonly BlockGroup[] = [
  {
    name: words.lines,
    choices: [
      choice(['paragraph', words.paragraph, Pilcrow, '', 'paragraph plain'], ({ editor }) =>
        editor.commands.clearNodes(),
      ),
      heading(1, Heading1),
      heading(2, Heading2),
      heading(3, Heading3),
      choice(['bulletList', words.bulletList, List, '-', 'list unordered'], ({ editor }) =>
        convertList(editor, 'bulletList'),
      ),
      choice(['orderedList', words.orderedList, ListOrdered, '1.', 'list ordered numbered'], ({ editor }) =>
        convertList(editor, 'orderedList'),
      ),
      choice(['taskList', words.taskList, ListChecks, '[ ]', 'to-do todo task tick box'], ({ editor }) =>
        convertList(editor, 'taskList'),
      ),
      choice(['blockquote', words.blockquote, Quote, '>', 'blockquote citation'], ({ editor }) =>
        editor.commands.wrapIn('blockquote'),
      ),
      choice(['note', words.note, Info, '', 'call-out callout box info'], ({ editor }) =>
        toggleCallout(editor, 'note'),
      ),
      choice(['warning', words.warning, TriangleAlert, '', 'call-out callout box caution'], ({ editor }) =>
        toggleCallout(editor, 'warning'),
      ),
      choice(['codeBlock', words.codeBlock, SquareCode, '```', 'pre embed'], ({ editor }) =>
        editor.commands.setNode('codeBlock'),
      ),
    ],
  },
  {
    name: words.insert,
    choices: [
      choice(
        ['picture', words.picture, ImagePlus, '', 'image screenshot photo attachment'],
        ({ editor }, { onPicture }) => onPicture(editor.state.selection.from),
      ),
      choice(
        ['table', words.table, Table, '', 'grid rows columns'],
        ({ editor }) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
        outsideTables,
      ),
      choice(['link', words.webLink, Link2, '', 'web address url'], (caseEditor) => caseEditor.apply(askForLink)),
      choice(['reference', words.reference, FileSymlink, '[[', 'backlink mention'], () => runCommand('add-reference')),
      choice(['rule', words.rule, Minus, '---', 'divider rule horizontal hr'], ({ editor }) =>
        editor.commands.setHorizontalRule(),
      ),
      choice(
        ['pageBreak', words.pageBreak, SeparatorHorizontal, '', 'new page print'],
        (caseEditor) => caseEditor.apply(insertPageBreak),
        mayBreakPage,
      ),
      choice(
        ['metric', words.metric, ChartNoAxesColumn, '', 'number target result'],
        () => runCommand('add-metric'),
        inSection,
      ),
      choice(
        ['experiment', words.experiment, Columns2, '', 'experiment split variants hypothesis ab'],
        () => runCommand('add-experiment'),
        inSection,
      ),
      choice(
        ['decisionRule', words.decisionRule, Split, '', 'rule if then when'],
        () => runCommand('add-rule'),
        inSection,
      ),
      choice(
        ['timeline', words.timeline, History, '', 'crisis minute hour response statement'],
        () => runCommand('add-timeline'),
        inSection,
      ),
      choice(['section', words.section, Rows3, '', 'part chapter'], () => runCommand('add-section'), inSection),
    ],
  },
];

/** The choices of these ids, in this order. */
export function choicesOf(...ids: readonly string[]): readonly BlockChoice[] {
  const all = blockGroups.flatMap(({ choices }) => choices);
  return ids.flatMap((id) => all.filter((one) => one.id === id));
}
