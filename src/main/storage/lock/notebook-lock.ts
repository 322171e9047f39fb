import { join } from 'node:path';
import { z } from 'zod';
import { type Failure, failureOf } from '../../../shared/core/failure.ts';
import { failed, type Result, success } from '../../../shared/core/result.ts';
import type { Disk } from '../durable/disk.ts';
import { readRegularFile } from '../durable/read-regular-file.ts';
import { renamePatiently } from '../durable/rename-patiently.ts';
import { failureFrom } from '../durable/storage-error.ts';
import { writeAll } from '../durable/write-durably.ts';
import type { NotebookLayout } from '../layout.ts';

const lockSchema = z.object({
  host: z.string(),
  pid: z.number().int(),
  started: z.string(),
  heartbeat: z.string(),
  /** Tells two openings by the same process apart. */
  opening: z.string(),
});
type LockFile = z.infer<typeof lockSchema>;

const HEARTBEAT_MS = 10_000;
const STALE_MS = 60_000;

/** A notebook held for writing. */
export interface NotebookLock {
  /** Stops the heartbeat and removes the lock, if it is still ours. */
  release(): Promise<void>;
}

export interface LockOptions {
  readonly disk: Disk;
  readonly layout: NotebookLayout;
  readonly host: string;
  readonly opening: string;
  readonly now: () => string;
  /** Called when another computer took the lock over, as it may after this one slept. */
  readonly onLost: () => void;
}

/**
 * Takes the lock of a notebook, so that one program at a time writes there. A lock whose program is gone (its process
 * on this computer is dead, or its last heartbeat is over a minute old) is taken over. Fails with `already open`, or
 * with why nothing can be written in the folder.
 */
export async function lockNotebook(options: LockOptions): Promise<Result<NotebookLock, Failure>> {
  const { disk, layout, host, opening, now } = options;
  const started = now();
  const own = (): LockFile => ({ host, pid: process.pid, started, heartbeat: now(), opening });
  try {
    const present = await readLock(disk, layout);
    if (present && isAlive(present, host, now())) return failed(failureOf('already open'));
    await writeLock(disk, layout, own());
    // Two programs may have found the same stale lock: the later writer has it.
    if ((await readLock(disk, layout))?.opening !== opening) return failed(failureOf('already open'));
  } catch (error) {
    return failed(failureFrom(error));
  }

  const timer = setInterval(() => void beat(), HEARTBEAT_MS);
  timer.unref();

  async function beat() {
    const present = await readLock(disk, layout).catch(() => undefined);
    if (present && present.opening !== opening) {
      clearInterval(timer);
      options.onLost();
      return;
    }
    // A lock that cannot be renewed now (folder away for a moment) is tried again at the next beat.
    await writeLock(disk, layout, own()).catch(() => undefined);
  }

  return success({
    async release() {
      clearInterval(timer);
      const present = await readLock(disk, layout).catch(() => undefined);
      if (present?.opening === opening) await disk.files.unlink(layout.lock).catch(() => undefined);
    },
  });
}

function isAlive(lock: LockFile, host: string, now: string): boolean {
  if (lock.host === host && !isRunning(lock.pid)) return false;
  // A heartbeat from the future is a clock set back, not a program long gone.
  return Date.parse(now) - Date.parse(lock.heartbeat) <= STALE_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}

async function readLock(disk: Disk, layout: NotebookLayout): Promise<LockFile | undefined> {
  const found = await readRegularFile(disk, layout.lock, 10_000);
  if (found.is !== 'file') return undefined;
  try {
    return lockSchema.safeParse(JSON.parse(new TextDecoder().decode(found.bytes))).data;
  } catch {
    return undefined;
  }
}

// Not synced to the disk: after a power cut no lock is wanted anyway.
async function writeLock(disk: Disk, layout: NotebookLayout, lock: LockFile): Promise<void> {
  const temporary = join(layout.folder, disk.temporaryName('lock'));
  const file = await disk.files.open(temporary, 'wx', 0o644);
  try {
    await writeAll(file, new TextEncoder().encode(`${JSON.stringify(lock)}\n`));
  } finally {
    await file.close();
  }
  try {
    await renamePatiently(disk, temporary, layout.lock);
  } catch (error) {
    await disk.files.unlink(temporary).catch(() => undefined);
    throw error;
  }
}
