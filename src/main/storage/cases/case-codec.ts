import {
  type CaseFileFailure,
  type OpenedCaseFile,
  parseCaseFile,
  serializeCaseFile,
} from '../../../shared/core/case-file/parse-case-file.ts';
import { limits } from '../../../shared/core/limits.ts';
import type { JSONCodec } from '../durable/durable-json-file.ts';

/** Why the text of a case file is no case for us, thrown through lowdb's adapter. */
export class CaseFileProblem extends Error {
  readonly why: CaseFileFailure;

  constructor(why: CaseFileFailure) {
    super(why.kind);
    this.name = 'CaseFileProblem';
    this.why = why;
  }
}

/** Case files through the core's strict parser. A case that is for reading only is never made into text again. */
export const caseFileCodec: JSONCodec<OpenedCaseFile> = {
  parse: (text) => {
    const parsed = parseCaseFile(text);
    if (!parsed.ok) throw new CaseFileProblem(parsed.failure);
    return parsed.value;
  },
  serialize: (opened) => {
    if (opened.readOnly) throw new Error('a case for reading only was about to be written');
    return serializeCaseFile(opened.caseStudy);
  },
  // UTF-8 takes at most three bytes for one UTF-16 code unit.
  longest: 3 * limits.caseFileLength,
};
