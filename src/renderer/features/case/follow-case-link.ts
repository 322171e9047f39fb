import type { LinkTarget } from '../../../shared/ipc/contract.ts';
import { announce } from '../../app/announce.ts';
import { flushAll } from '../../app/flush.ts';
import { openCase } from '../../app/navigation.ts';
import { words } from './words.ts';

/** Opens the case behind a link once everything typed is saved. What is not in the notebook is only said to be so. */
export function followCaseLink(target: LinkTarget | undefined): boolean {
  if (target?.place === 'notebook') void flushAll().then(() => openCase(target.id));
  else if (target) announce(words.linkGone[target.place]);
  return true;
}
