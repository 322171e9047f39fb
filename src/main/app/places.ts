import { join } from 'node:path';
import type { App } from 'electron';

/** Every path the app uses outside the notebook; none of them ever comes from the page. */
export interface Places {
  readonly ui: string;
  readonly preload: string;
  readonly indexWorker: string;
  /** The example notebook that came with the app. */
  readonly example: string;
  readonly examples: string;
  readonly userData: string;
  readonly settings: string;
  readonly log: string;
  /** Copies of attachments that were opened in other applications; emptied at each start. */
  readonly opened: string;
  readonly documents: string;
}

/** `built` is the folder of the built main process. */
export function placesOf(app: App, built: string): Places {
  const userData = app.getPath('userData');
  return {
    ui: join(built, '../renderer'),
    preload: join(built, '../preload/index.cjs'),
    indexWorker: join(built, 'index-worker.js'),
    example: app.isPackaged ? join(process.resourcesPath, 'example') : join(app.getAppPath(), 'resources/example'),
    examples: join(userData, 'examples'),
    userData,
    settings: join(userData, 'settings.json'),
    log: join(userData, 'logs/casebook.log'),
    opened: join(userData, 'opened'),
    documents: app.getPath('documents'),
  };
}
