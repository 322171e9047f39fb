import type { Node, Schema } from '@tiptap/pm/model';
import { Step, StepResult } from '@tiptap/pm/transform';
import type { CaseFields, FieldName } from './case-fields.ts';

/**
 * A change of one field as a step of the editor's history. It leaves the text as it is: a changed attribute of the
 * top node would make the editor draw the whole document anew.
 */
export class FieldStep<Name extends FieldName = FieldName> extends Step {
  readonly field: Name;
  readonly before: CaseFields[Name];
  readonly after: CaseFields[Name];

  constructor(field: Name, before: CaseFields[Name], after: CaseFields[Name]) {
    super();
    this.field = field;
    this.before = before;
    this.after = after;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override invert(): Step {
    return new FieldStep(this.field, this.after, this.before);
  }

  override map(): Step {
    return this;
  }

  /** Changes of one field in a row are one change. */
  override merge(other: Step): Step | null {
    return other instanceof FieldStep && other.field === this.field
      ? new FieldStep(this.field, this.before, other.after)
      : null;
  }

  override toJSON(): { stepType: string; field: string; after: unknown } {
    return { stepType: 'caseField', field: this.field, after: this.after };
  }

  /** Steps are never stored; the base class asks for a reader. */
  static override fromJSON(_schema: Schema, _json: unknown): Step {
    throw new RangeError('A field step is not stored.');
  }
}

/** The fields after a step; those of a step on the text are unchanged. */
export function applyStep(fields: CaseFields, step: Step): CaseFields {
  return step instanceof FieldStep ? { ...fields, [step.field]: step.after } : fields;
}
