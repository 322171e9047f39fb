import type { CaseView } from '../../shared/core/views/case-view.ts';
import type { AddingProgress, AppState, Theme } from '../../shared/ipc/contract.ts';
import type { Dialogs } from '../app/dialogs.ts';
import type { Flush } from '../app/flush.ts';
import type { Log } from '../app/log.ts';
import type { SettingsStore } from '../app/settings.ts';
import type { NotebookSession } from './notebook-session.ts';
import type { Notices } from './notices.ts';
import type { Printing } from './printing.ts';
import type { Unsaved } from './unsaved.ts';

/** Everything the verbs work with, made once in the composition root. */
export interface Surroundings {
  readonly version: string;
  readonly locale: string;
  readonly platform: AppState['platform'];
  /** The person's own documents folder, where files are suggested. */
  readonly documents: string;
  readonly settings: SettingsStore;
  readonly session: NotebookSession;
  /** Resolves when the notebook of the start is open, or could not be. */
  readonly started: Promise<unknown>;
  readonly dialogs: Dialogs;
  readonly flush: Flush;
  readonly notices: Notices;
  readonly unsaved: Unsaved;
  readonly printing: Printing;
  readonly log: Log;
  readonly appearance: {
    readonly setTheme: (theme: Theme) => void;
    readonly setZoom: (factor: number) => void;
    readonly setView: (view: CaseView) => void;
  };
  readonly openExternal: (address: string) => Promise<void>;
  /** Opens a copy of some bytes in the system's application; false when there is none. */
  readonly openCopy: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly tellChecking: (done: number, of: number) => void;
  readonly tellTagging: (done: number, of: number) => void;
  readonly tellAdding: (progress: AddingProgress | null) => void;
}
