import type { Verbs } from '../ipc/handlers.ts';
import { appVerbs } from './app-verbs.ts';
import { caseVerbs } from './case-verbs.ts';
import { changeVerbs } from './change-verbs.ts';
import { evidenceVerbs } from './evidence-verbs.ts';
import { fileVerbs } from './file-verbs.ts';
import { notebookVerbs } from './notebook-verbs.ts';
import { pastVerbs } from './past-verbs.ts';
import { printVerbs } from './print-verbs.ts';
import { recordVerbs } from './record-verbs.ts';
import { searchVerbs } from './search-verbs.ts';
import type { Surroundings } from './surroundings.ts';
import { tagVerbs } from './tag-verbs.ts';
import { templateVerbs } from './template-verbs.ts';

/** The work behind every request of the contract. */
export function createVerbs(around: Surroundings): Verbs {
  return {
    ...appVerbs(around),
    ...notebookVerbs(around),
    ...caseVerbs(around),
    ...changeVerbs(around),
    ...evidenceVerbs(around),
    ...fileVerbs(around),
    ...pastVerbs(around),
    ...printVerbs(around),
    ...recordVerbs(around),
    ...searchVerbs(around),
    ...tagVerbs(around),
    ...templateVerbs(around),
  };
}
