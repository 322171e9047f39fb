import { setTimeout as wait } from 'node:timers/promises';
import { type FilePort, nodeFiles } from './file-port.ts';

/** The disk as the storage sees it: its functions, its patience, and names for temporary files. */
export interface Disk {
  readonly files: FilePort;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** A name no other writer uses, for a file that is to become `name`. */
  readonly temporaryName: (name: string) => string;
}

/** A disk over `files`; `sleep` is handed in by tests that do not want to wait. */
export function createDisk(files: FilePort = nodeFiles, sleep: Disk['sleep'] = wait): Disk {
  let count = 0;
  return {
    files,
    sleep,
    temporaryName: (name) => {
      count += 1;
      return `.${name}.${process.pid}.${count}.tmp`;
    },
  };
}

/** Whether a file name is one of our temporary files, whichever process left it. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.\d+\.\d+\.tmp$/.test(name);
}

/** Whether a temporary file was made by this process, and so may be in use. */
export function isOwnTemporaryName(name: string): boolean {
  return isTemporaryName(name) && name.split('.').at(-3) === String(process.pid);
}
