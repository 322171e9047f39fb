import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder for the Chromium profile of the process of this id alone, made in the folder named. Folders of processes that
 * have ended are removed, as far as the system lets them be.
 */
export function printProfile(folder: string, pid: number, isRunning: (pid: number) => boolean): string {
  const own = join(folder, String(pid));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!/^\d+$/.test(name) || Number(name) === pid || !isRunning(Number(name))) remove(join(folder, name));
  mkdirSync(own, { recursive: true });
  return own;
}

/** Whether a process of this id is there, of whomever it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Something still holds it: the next print tries again.
  }
}
