import { constants } from 'node:fs';
import * as node from 'node:fs/promises';

/** What is read of a file's state. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
  readonly mode: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** An open file, as far as the storage uses one. */
export interface OpenFile {
  readFile(): Promise<Uint8Array>;
  read(into: Uint8Array, offset: number, length: number, position: number | null): Promise<{ bytesRead: number }>;
  write(from: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  stat(): Promise<FileState>;
  close(): Promise<void>;
}

/** The few file functions the notebook is kept with. Tests hand in one that fails where they say. */
export interface FilePort {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  mkdir(path: string): Promise<unknown>;
  rmdir(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  lstat(path: string): Promise<FileState>;
  chmod(path: string, mode: number): Promise<void>;
}

/** Node's own functions. */
export const nodeFiles: FilePort = {
  open: (path, flags, mode) => node.open(path, flags, mode),
  rename: node.rename,
  unlink: node.unlink,
  mkdir: (path) => node.mkdir(path),
  rmdir: (path) => node.rmdir(path),
  readdir: (path) => node.readdir(path),
  lstat: (path) => node.lstat(path),
  chmod: node.chmod,
};

/** Opens without following a link at the last step and without waiting on a pipe. Windows has neither flag nor need. */
export const READ_WITHOUT_FOLLOWING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
