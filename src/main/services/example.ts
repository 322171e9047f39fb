import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';

export interface ExampleCopies {
  /** A fresh copy, whole or not at all; answers its folder. */
  copy(): Promise<Result<string, Failure>>;
  isExample(folder: string): boolean;
}

/** A notebook is called after its folder. */
const NAME = 'Example notebook';

/** Copies of the example notebook that came with the app, each in a numbered folder, since people write in them. */
export function createExampleCopies(original: string, copies: string): ExampleCopies {
  return {
    async copy() {
      try {
        await mkdir(copies, { recursive: true });
        const taken = (await readdir(copies)).map(Number).filter(Number.isInteger);
        const number = Math.max(0, ...taken) + 1;
        const unfinished = join(copies, `.${number}.tmp`);
        await rm(unfinished, { recursive: true, force: true });
        await cp(original, join(unfinished, NAME), { recursive: true });
        await rename(unfinished, join(copies, String(number)));
        return success(join(copies, String(number), NAME));
      } catch {
        return failed(failureOf('unexpected', 'the example notebook could not be copied'));
      }
    },
    isExample: (folder) => basename(folder) === NAME && /^\d+$/.test(relative(copies, dirname(folder))),
  };
}
