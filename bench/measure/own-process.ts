import { readFileSync } from 'node:fs';

/** Memory of this process in MB: now, and at its highest. From /proc; NaN where that does not exist. */
export function memory(): { readonly now: number; readonly highest: number } {
  return { now: status('VmRSS'), highest: status('VmHWM') };
}

function status(field: string): number {
  try {
    const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(line?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Bytes this process has handed to the system for writing so far, all threads. From /proc; NaN where not. */
export function bytesWritten(): number {
  try {
    return Number(/^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}
