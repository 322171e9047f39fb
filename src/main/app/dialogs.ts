import { type BrowserWindow, dialog } from 'electron';
import { quoted } from '../../shared/core/isolated.ts';
import type { LeavingDoubt } from './leaving.ts';
import type { LinkQuestion } from './link-question.ts';

/** Every question main asks the person. Answers are null when they cancel. */
export interface Dialogs {
  newNotebook(suggested: string): Promise<string | null>;
  existingNotebook(): Promise<string | null>;
  evidence(): Promise<readonly string[]>;
  pdfFile(suggested: string): Promise<string | null>;
  webPageFile(suggested: string): Promise<string | null>;
  openLink(question: LinkQuestion): Promise<boolean>;
  openFile(name: string): Promise<boolean>;
  leaveAnyway(doubt: LeavingDoubt, done: AbortSignal): Promise<boolean>;
}

/** The system's own dialogs over a window. */
export function createDialogs(window: BrowserWindow): Dialogs {
  return {
    async newNotebook(suggested) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'New notebook',
        buttonLabel: 'Create',
        nameFieldLabel: 'Folder',
        defaultPath: suggested,
        properties: ['createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    async existingNotebook() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Open notebook',
        buttonLabel: 'Open',
        properties: ['openDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async evidence() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Add pictures and files',
        buttonLabel: 'Add',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Pictures', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'bmp'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return canceled ? [] : filePaths;
    },
    async pdfFile(suggested) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Save PDF',
        defaultPath: suggested,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    async webPageFile(suggested) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Save web page',
        defaultPath: suggested,
        filters: [{ name: 'Web page', extensions: ['html'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    async openLink({ message, detail }) {
      const buttons = ['Open link', 'Cancel'];
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message,
        detail,
        buttons,
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
    async openFile(name) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: `Open ${quoted(name)} outside Casebook?`,
        detail:
          'A file of this kind may run a program or follow an address. Open it only if you know where it comes from.',
        buttons: ['Cancel', 'Open'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      return response === 1;
    },
    async leaveAnyway(doubt, signal) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        ...leavingWords(doubt),
        buttons: ['Keep open', 'Quit anyway'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal,
      });
      return response === 1;
    },
  };
}

/** What the person reads when the app does not simply close. */
export function leavingWords(doubt: LeavingDoubt): { message: string; detail: string } {
  if (doubt.is === 'unsaved') return { message: 'Not everything could be saved.', detail: doubt.failure.message };
  return {
    message: 'Casebook is still saving.',
    detail: 'If you quit now, what you typed is kept on this computer and comes back when you open the case again.',
  };
}
