import type { Failure } from '../../shared/core/failure.ts';
import type { Result } from '../../shared/core/result.ts';
import type { Notebook, NotebookEvents } from '../storage/notebook.ts';

/** What the session needs of the disk. */
export interface NotebookFolders {
  /** Whether the folder is there, and is a notebook. Looks only; never writes. */
  look(folder: string): Promise<'notebook' | 'not a notebook' | 'missing'>;
  open(folder: string, events: NotebookEvents): Promise<Result<Notebook, Failure>>;
  /** Makes a new notebook where nothing is yet; refuses a folder that holds anything. */
  create(folder: string): Promise<Result<void, Failure>>;
  /** A fresh copy of the example notebook; answers its folder. */
  copyExample(): Promise<Result<string, Failure>>;
  isExample(folder: string): boolean;
}
