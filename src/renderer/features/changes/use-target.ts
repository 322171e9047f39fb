import { useSyncExternalStore } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { LinkTarget } from '../../../shared/ipc/contract.ts';
import type { CaseTargets } from './change-context.ts';

/** What is behind the id of a case now; undefined until it is known. */
export function useTarget(targets: CaseTargets, id: string): LinkTarget | undefined {
  return useSyncExternalStore(targets.subscribe, () => targets.of(id));
}

/** What a case is called: as now, else as it was last known. */
export function shownTitle(target: LinkTarget | undefined, known: string | undefined): string {
  return displayTitle(target && target.place !== 'nowhere' ? target.title : (known ?? ''));
}
