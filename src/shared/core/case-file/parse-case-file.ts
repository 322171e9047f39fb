import { CASE_FORMAT, type CaseStudy, caseStudySchema } from '../case-study/case-study.ts';
import { limits } from '../limits.ts';
import { failed, type Result, success } from '../result.ts';
import { checkDocument } from '../rich-text/check-document.ts';
import { isMendable, mendDocument } from '../rich-text/mend-document.ts';
import { jsonObjection } from './json-scan.ts';
import { type JsonObject, migrateCaseFile } from './migrations.ts';
import { withinRange } from './within-range.ts';

/** Why a file is no case this version can open. The file is to be left byte for byte as it is. */
export type CaseFileFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not JSON'; readonly detail: string }
  | { readonly kind: 'not a case'; readonly detail: string }
  | { readonly kind: 'too deep' }
  | { readonly kind: 'newer format'; readonly format: number }
  | { readonly kind: 'migration failed'; readonly step: number };

/** Why a case may be read but not written by this version. */
export type ReadOnlyReason =
  | { readonly kind: 'newer format'; readonly format: number }
  | { readonly kind: 'unknown content'; readonly detail: string }
  /** Texts or numbers beyond what a case may hold: shown cut to it. */
  | { readonly kind: 'out of range'; readonly detail: string };

/** A case from its file. With `readOnly`, writing it back would lose something: show it, never save it. */
export interface OpenedCaseFile {
  readonly caseStudy: CaseStudy;
  readonly readOnly?: ReadOnlyReason;
  /** The older format the file has on disk, when it was migrated in memory. */
  readonly migratedFrom?: number;
  /** True when its text was put into the form the editor needs; all its words are there. */
  readonly mended?: true;
}

/** Reads the text of a case file: envelope, format, migration, shape, document; never throws, never guesses. */
export function parseCaseFile(text: string): Result<OpenedCaseFile, CaseFileFailure> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const format = parsed.value.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return failed({ kind: 'not a case', detail: 'no format number' });
  if (format > CASE_FORMAT) return parseNewer(parsed.value, format);
  const migrated = migrateCaseFile(parsed.value, format);
  if (!migrated.ok) return failed({ kind: 'migration failed', step: migrated.failure.step });
  const shaped = shape(migrated.value);
  if (!shaped.ok) return shaped;
  const { unknown, outOfRange } = shaped.value;
  const readOnly =
    outOfRange !== undefined
      ? { readOnly: { kind: 'out of range', detail: outOfRange } as const }
      : unknown !== undefined
        ? { readOnly: { kind: 'unknown content', detail: unknown } as const }
        : {};
  return success({
    caseStudy: shaped.value.caseStudy,
    ...readOnly,
    ...(shaped.value.isMended ? { mended: true as const } : {}),
    ...(format === CASE_FORMAT ? {} : { migratedFrom: format }),
  });
}

/** The text to write for a case: compact JSON with a final line feed. */
export function serializeCaseFile(caseStudy: CaseStudy): string {
  return `${JSON.stringify(caseStudy)}\n`;
}

function parseJson(text: string): Result<JsonObject, CaseFileFailure> {
  if (text.length > limits.caseFileLength) return failed({ kind: 'too large' });
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') return failed({ kind: 'empty' });
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return failed({ kind: 'not JSON', detail: error instanceof Error ? error.message : 'unreadable' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({ kind: 'not a case', detail: 'not an object' });
  const objection = jsonObjection(value);
  if (objection === 'too deep') return failed({ kind: 'too deep' });
  if (objection) return failed({ kind: 'not a case', detail: objection });
  return success(value as JsonObject);
}

// A newer file is shown where it still looks like a case to us; its real meaning is for the newer version to say.
function parseNewer(file: JsonObject, format: number): Result<OpenedCaseFile, CaseFileFailure> {
  const shaped = shape({ ...file, format: CASE_FORMAT });
  if (!shaped.ok) return failed({ kind: 'newer format', format });
  return success({ caseStudy: shaped.value.caseStudy, readOnly: { kind: 'newer format', format } });
}

interface Shaped {
  readonly caseStudy: CaseStudy;
  /** What this version does not know in it; the document is then as it is in the file. */
  readonly unknown?: string;
  /** What had to be cut so that it can be shown. */
  readonly outOfRange?: string;
  readonly isMended: boolean;
}

function shape(file: JsonObject): Result<Shaped, CaseFileFailure> {
  const parsed = caseStudySchema.safeParse(file);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const within = withinRange(file, parsed.error.issues);
    const isSound = within !== null && caseStudySchema.safeParse(within.value).success;
    const shaped = isSound ? shape(within.value) : null;
    if (within && shaped?.ok) return success({ ...shaped.value, outOfRange: within.detail });
    return failed({ kind: 'not a case', detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}` });
  }
  const check = checkDocument(parsed.data.document);
  if (check.is === 'too deep') return failed({ kind: 'too deep' });
  if (check.is === 'broken') return failed({ kind: 'not a case', detail: check.detail });
  const asStored = parsed.data.document;
  const document =
    check.is === 'sound' && !isMendable(asStored) ? asStored : (mendDocument(asStored) as CaseStudy['document']);
  const isMended = document !== asStored;
  const after = isMended ? checkDocument(document) : check;
  if (after.is !== 'sound')
    return success({
      caseStudy: parsed.data,
      unknown: check.is === 'unknown' ? check.detail : after.is,
      isMended: false,
    });
  return success({ caseStudy: { ...parsed.data, document }, isMended });
}
