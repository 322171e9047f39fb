import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { NotebookFolders } from '../services/notebook-folders.ts';
import { printToFile } from '../services/print-to-file.ts';
import type { Printing } from '../services/printing.ts';
import type { NotebookEvents } from '../storage/notebook.ts';
import type { AppArguments, PrintRequest } from './arguments.ts';

export interface HeadlessParts {
  readonly args: Pick<AppArguments, 'notebook' | 'example'>;
  /** The notebook that was open last, or null. */
  readonly lastNotebook: string | null;
  readonly folders: NotebookFolders;
  readonly printing: Printing;
  readonly warn: (sentence: string) => void;
}

// Nobody is there to be told; what matters is in the answer.
const unheard: NotebookEvents = {
  libraryChanged: () => undefined,
  indexProgress: () => undefined,
  lessonsChanged: () => undefined,
  caseSaved: () => undefined,
  caseChangedOnDisk: () => undefined,
  casePinned: () => undefined,
  notice: () => undefined,
};

/** Prints one case without a window: from the notebook named, the example, or the last one. Writes nothing else. */
export async function printHeadless(request: PrintRequest, parts: HeadlessParts): Promise<Result<string, Failure>> {
  const { folders, printing } = parts;
  const folder = await folderOf(parts);
  if (!folder.ok) return folder;
  const found = await folders.look(folder.value);
  if (found === 'missing') return failed(failureOf('folder missing', folder.value));
  if (found === 'not a notebook') return failed(failureOf('not a notebook', folder.value));
  const opened = await folders.open(folder.value, unheard);
  if (!opened.ok) return opened;
  try {
    return await printToFile(opened.value, printing, request, parts.warn);
  } finally {
    await opened.value.close();
  }
}

async function folderOf({ args, lastNotebook, folders }: HeadlessParts): Promise<Result<string, Failure>> {
  if (args.notebook !== null) return success(args.notebook);
  if (args.example) return folders.copyExample();
  return lastNotebook === null ? failed(failureOf('no notebook')) : success(lastNotebook);
}
