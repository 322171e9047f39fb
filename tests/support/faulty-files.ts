import { type FilePort, nodeFiles, type OpenFile } from '../../src/main/storage/durable/file-port.ts';

/** One call of a file function, before it is made. */
export interface FileCall {
  /** `open`, `rename` ..., and `file.write`, `file.sync` ... for what is done with an open file. */
  readonly name: string;
  readonly path: string;
  /** How many calls there were before this one. */
  readonly index: number;
}

/** What is to happen instead: nothing, an error, or a wait. May be asked for every call. */
export type Fault = (call: FileCall) => undefined | Error | Promise<void>;

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Node's file functions, with `fault` asked before every call. */
export function faultyFiles(fault: Fault): FilePort {
  let index = 0;

  async function before(name: string, path: string): Promise<void> {
    const outcome = fault({ name, path, index });
    index += 1;
    if (outcome instanceof Error) throw outcome;
    await outcome;
  }

  function wrapFile(file: OpenFile, path: string): OpenFile {
    return {
      readFile: () => before('file.readFile', path).then(() => file.readFile()),
      read: (...args) => before('file.read', path).then(() => file.read(...args)),
      write: (...args) => before('file.write', path).then(() => file.write(...args)),
      sync: () => before('file.sync', path).then(() => file.sync()),
      stat: () => before('file.stat', path).then(() => file.stat()),
      // Closed all the same: a test must not run out of file handles.
      close: () => before('file.close', path).finally(() => file.close()),
    };
  }

  return {
    open: (path, flags, mode) =>
      before('open', path).then(async () => wrapFile(await nodeFiles.open(path, flags, mode), path)),
    rename: (from, to) => before('rename', to).then(() => nodeFiles.rename(from, to)),
    unlink: (path) => before('unlink', path).then(() => nodeFiles.unlink(path)),
    mkdir: (path) => before('mkdir', path).then(() => nodeFiles.mkdir(path)),
    rmdir: (path) => before('rmdir', path).then(() => nodeFiles.rmdir(path)),
    readdir: (path) => before('readdir', path).then(() => nodeFiles.readdir(path)),
    lstat: (path) => before('lstat', path).then(() => nodeFiles.lstat(path)),
    chmod: (path, mode) => before('chmod', path).then(() => nodeFiles.chmod(path, mode)),
  };
}
