import type { WebContents } from 'electron';

const minute = 60_000;
const most = 3;

export interface CrashCare {
  /** Told each time the page's process is gone. */
  readonly gone: () => void;
  /** Told when it went too often in a minute for loading it again to help. */
  readonly hopeless: () => void;
  readonly now: () => number;
}

/** Loads the page again when its process has gone: what was typed comes back from the crash journal. */
export function reloadAfterCrash(contents: WebContents, care: CrashCare): void {
  let recent: number[] = [];
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    care.gone();
    const now = care.now();
    recent = [...recent.filter((time) => now - time < minute), now];
    if (recent.length > most) care.hopeless();
    else contents.reload();
  });
}
