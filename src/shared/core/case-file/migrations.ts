import { CASE_FORMAT } from '../case-study/case-study.ts';
import { failed, type Result, success } from '../result.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * One step per format: `steps[n]` turns a file of format n into one of format n + 1, changing only what that format
 * changed. Steps are never edited once released; a sample file of every format stands in tests/fixtures/case-files.
 */
const steps: Readonly<Record<number, (file: JsonObject) => JsonObject>> = {};

/** Brings a file of any older format to the current one, step by step. Fails with the step that could not be done. */
export function migrateCaseFile(file: JsonObject, format: number): Result<JsonObject, { readonly step: number }> {
  let current = file;
  for (let n = format; n < CASE_FORMAT; n += 1) {
    const step = steps[n];
    if (!step) return failed({ step: n });
    current = { ...step(current), format: n + 1 };
  }
  return success(current);
}
