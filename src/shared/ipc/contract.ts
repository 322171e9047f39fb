import type { CommandId } from '../core/commands.ts';
import type { Failure } from '../core/failure.ts';
import type { Sha256, Ulid } from '../core/ids.ts';
import type { SavedSearch } from '../core/search/saved-search.ts';
import type { TemplateRow } from '../core/template/template.ts';
import type { ViewChoice } from '../core/views/case-view.ts';
import type { FileRequests } from './file-answers.ts';
import type { LibraryRequests, TickedChange } from './library-answers.ts';
import type { PastRequests } from './past-answers.ts';
import type { PrintRequests } from './print-answers.ts';
import type { RecordRequests } from './record-answers.ts';
import type { TagRequests } from './tag-answers.ts';

export type { CheckReport, FileProblem, UnusedFile, UnusedFiles } from './file-answers.ts';

export type {
  CaseTitle,
  CountedCases,
  GoalCount,
  KeeperPage,
  KeeperQuery,
  KeeperRow,
  LibraryPage,
  LibraryQuery,
  LibraryRow,
  LinkTarget,
  TickedChange,
  TrashRow,
} from './library-answers.ts';

export type { PrintedPages, PrintOptions } from './print-answers.ts';

export type { BriefAnswer, RecordList, StartedPlan } from './record-answers.ts';

export type Theme = 'light' | 'dark' | 'system';

/** The open notebook, as the window needs it. */
export interface NotebookState {
  readonly name: string;
  /** Where it is, for showing only. */
  readonly location: string;
  readonly caseCount: number;
  /** Set when nothing may be written: the sentence that says why. */
  readonly readOnly: string | null;
  readonly isExample: boolean;
  /** In what form its cases were shown last on this computer. */
  readonly view: ViewChoice;
}

/** Everything the window needs to paint for the first time. */
export interface AppState {
  /** Null on the first run: the window then offers the example, a new notebook, a folder. */
  readonly notebook: NotebookState | null;
  readonly version: string;
  readonly locale: string;
  readonly theme: Theme;
  readonly zoom: number;
  readonly panes: PaneLayout;
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly lastCase: Ulid | null;
}

export interface PaneLayout {
  readonly indexWidth: number;
  readonly listWidth: number;
  readonly indexShown: boolean;
  readonly listShown: boolean;
}

/** A case for editing. `text` is its JSON; documents cross as text since structured clone fails on deep trees. */
export interface OpenedCase {
  readonly id: Ulid;
  readonly rev: number;
  readonly text: string;
  /** Set when the case may not be written: the sentence that says why. */
  readonly readOnly: string | null;
  /** True when `text` holds typing recovered from before the app stopped, not yet saved. */
  readonly recovered: boolean;
  /** True when parts of the text in the file were in a form that had to be mended. */
  readonly mended?: boolean;
}

/** What is known of a new case before it is written. */
export interface NewCaseAbout {
  readonly goals: readonly string[];
  readonly channels: readonly string[];
  /** None where nothing is said. */
  readonly title?: string | undefined;
}

/** A case whose file cannot be read, with what can be done about it. */
export interface DamagedCase {
  readonly id: Ulid;
  readonly message: string;
  /** What the newest readable earlier version is called, if there is one. */
  readonly title: string | null;
  /** When the newest readable earlier version was saved, if there is one. */
  readonly goodVersionFrom: string | null;
}

export type CaseOpening =
  /** `folded`: the names of the sections that were left folded on this computer. */
  | { readonly is: 'open'; readonly case: OpenedCase; readonly folded?: readonly string[] }
  | { readonly is: 'damaged'; readonly damaged: DamagedCase };

export interface SaveReceipt {
  readonly rev: number;
  readonly savedAt: string;
}

/** What main found an attached file to be, by its bytes. */
export interface AttachmentRecord {
  readonly attachment: Sha256;
  readonly kind: 'picture' | 'file';
  readonly fileName: string;
  readonly media: string;
  readonly byteLength: number;
  readonly width?: number;
  readonly height?: number;
  /** Why a picture is kept as a file, where the name promised a picture. */
  readonly note?: string;
}

/** A page as an archive names it: nothing of it is checked. What is not said is ''. */
export interface WebPage {
  readonly url: string;
  readonly title: string;
  /** When it was captured, as it stands in the file. */
  readonly at: string;
}

/** What a web archive keeps. */
export interface WebArchive {
  readonly pages: readonly WebPage[];
  /** How many there are, also beyond those listed. */
  readonly count: number;
  /** False when the file is damaged, or too long to be read to its end. */
  readonly whole: boolean;
}

/** How far adding files is: file `done` + 1 of `of` is on its way, `bytes` of its `byteLength` are in. */
export interface AddingProgress {
  readonly fileName: string;
  readonly done: number;
  readonly of: number;
  readonly bytes: number;
  readonly byteLength: number;
}

/**
 * HOW THE PROCESSES TALK. Each line is a call the renderer may make: main must have a parser and a handler for
 * every line and no other (ipc/handlers.ts), the preload loops over the names. Types only, no library.
 */
export interface Requests
  extends FileRequests,
    LibraryRequests,
    PastRequests,
    PrintRequests,
    RecordRequests,
    TagRequests {
  'app.state': () => AppState;
  'app.setTheme': (theme: Theme) => void;
  'app.setZoom': (zoom: number) => number;
  'app.setPanes': (panes: PaneLayout) => void;
  /** Remembers, on this computer and for the open notebook, in what form its cases are shown. */
  'app.setView': (view: ViewChoice) => void;
  /** Remembers on this computer, not in the notebook, which sections of a case are folded away. */
  'app.setFolded': (id: Ulid, sections: readonly string[]) => void;
  /** Tells main that everything typed is saved or kept in the journal; main waits for this before it quits. */
  'app.flushed': () => void;
  'app.openLink': (href: string) => boolean;
  /** Tells main about an error nobody caught in the window; logged without content. */
  'app.reportError': (message: string) => void;

  /** Each asks the person for a folder where one is needed; null when they cancel. */
  'notebook.create': () => NotebookState | null;
  'notebook.open': () => NotebookState | null;
  'notebook.openExample': () => NotebookState;

  'case.open': (id: Ulid) => CaseOpening;
  'case.create': () => OpenedCase;
  /** A new case with the prompts, metrics and tags of a template. */
  'case.createFrom': (template: string, about: NewCaseAbout) => OpenedCase;
  /** Saves the whole case over revision `baseRev`; answers only when file and folder are on the disk. */
  'case.save': (id: Ulid, baseRev: number, text: string) => SaveReceipt;
  /** Keeps unsaved typing in the crash journal, outside the notebook. */
  'case.keepDraft': (id: Ulid, baseRev: number, text: string) => void;
  'case.duplicate': (id: Ulid) => Ulid;
  'case.trash': (id: Ulid) => void;
  'case.restore': (id: Ulid) => void;
  /** Pins a case to be at hand, or takes that back; nothing else of it changes. */
  'case.pin': (id: Ulid, pinned: boolean) => void;
  /** Puts the newest readable earlier version in the place of a damaged file; the damaged file stays aside. */
  'case.recover': (id: Ulid) => OpenedCase;

  /** Says in the case a change came from that it was applied in a later one from this day on, or takes that back. */
  'changes.apply': (ticked: TickedChange) => void;

  /** The built-in ones, then the notebook's own. */
  'templates.list': () => readonly TemplateRow[];
  /** Makes a template of a case as it is on the disk. */
  'templates.keep': (id: Ulid, name: string) => void;
  'templates.remove': (template: string) => void;
  /** Brings back one that was removed since the notebook was opened. */
  'templates.restore': (template: string) => void;

  'searches.list': () => readonly SavedSearch[];
  /** Keeps a search under its name, a new one or one that is there. */
  'searches.keep': (search: SavedSearch) => void;
  'searches.remove': (id: Ulid) => void;
  /** Brings back one that was removed since the notebook was opened. */
  'searches.restore': (id: Ulid) => void;

  'evidence.attach': (fileName: string, bytes: Uint8Array) => AttachmentRecord;
  /** A large file in parts, in their order: begin answers the token of the others. */
  'evidence.begin': (fileName: string) => string;
  'evidence.part': (token: string, bytes: Uint8Array) => void;
  'evidence.finish': (token: string) => AttachmentRecord;
  'evidence.drop': (token: string) => void;
  /** Asks the person for files and attaches them, telling how far it is; answers those that are in when called off. */
  'evidence.pick': () => readonly AttachmentRecord[];
  'evidence.cancelPick': () => void;
  /** Opens a copy in the system's application, after asking where it may run something; false when the person says no. */
  'evidence.open': (attachment: Sha256, fileName: string) => boolean;
  /** The pages a saved page or web archive keeps; null when the file is neither. */
  'evidence.webPages': (attachment: Sha256) => WebArchive | null;
  'evidence.bytes': (attachment: Sha256) => Uint8Array;
  'evidence.keepThumbnail': (attachment: Sha256, webp: Uint8Array) => void;
}

/** What main tells the window. */
export interface Events {
  'app.command': (command: CommandId) => void;
  /** Main is about to close: save everything, then call `app.flushed`. */
  'app.flush': () => void;
  'app.notice': (failure: Failure) => void;
  'app.themeChanged': (dark: boolean) => void;
  'notebook.changed': (notebook: NotebookState) => void;
  /** How far a choice of files is; null when it is over. */
  'evidence.progress': (progress: AddingProgress | null) => void;
  /** Bytes read by the check, of all there are. */
  'files.checkProgress': (done: number, of: number) => void;
  /** Cases a change of tags is done with, of all it has to do. */
  'tags.progress': (done: number, of: number) => void;
  'lessons.changed': () => void;
  'library.changed': (caseCount: number) => void;
  /** Case files read of those that may be new or changed, and how many of the rest the list does not have yet. */
  'library.indexProgress': (done: number, total: number, unlisted: number) => void;
  'case.saved': (id: Ulid, receipt: SaveReceipt) => void;
  'case.changedOnDisk': (id: Ulid) => void;
  /** A case was pinned, or no longer is; this is its revision now, and nothing else of it changed. */
  'case.pinned': (id: Ulid, pinned: boolean, rev: number) => void;
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;
