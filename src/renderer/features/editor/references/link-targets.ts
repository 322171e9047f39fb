import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import type { CaseLink } from '../../../../shared/core/rich-text/references.ts';
import type { LinkTarget } from '../../../../shared/ipc/contract.ts';

/** What is behind the links of a text to other cases, kept up to date. */
export interface LinkTargets {
  /** Undefined until it is known; asking makes it known. */
  of(id: string): LinkTarget | undefined;
  /** Calls back when any of them changed. */
  subscribe(listener: () => void): () => void;
}

/** What a link says: the title of its case now; the last known one of a case that is gone altogether. */
export function linkTitle(targets: LinkTargets, link: CaseLink): string {
  const target = targets.of(link.case);
  return displayTitle(target && target.place !== 'nowhere' ? target.title : link.title);
}
