import type { LinkTarget } from '../../../shared/ipc/contract.ts';
import { announce } from '../../app/announce.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import type { LinkTargets } from '../editor/index.ts';
import { words } from './words.ts';

/**
 * Opens the case behind a link once everything typed is saved, and once it is known: a link just put is still looked up.
 * What is not in the notebook is only said to be so.
 */
export function followCaseLink(id: string, targets: LinkTargets): boolean {
  const known = targets.of(id);
  if (known) follow(known);
  else {
    const stop = targets.subscribe(() => {
      const found = targets.of(id);
      if (!found) return;
      stop();
      follow(found);
    });
  }
  return true;
}

function follow(target: LinkTarget): void {
  if (target.place === 'notebook') void flushAll().then(() => openCase(target.id));
  else announce(words.linkGone[target.place]);
}
