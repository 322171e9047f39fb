import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { CaseFields, FieldName } from '../fields/case-fields.ts';
import { fieldsIn, setField } from '../fields/fields-plugin.ts';
import { byLine, inText, type Match } from './find-matches.ts';

export interface Replacing {
  /** One step of the history, whatever it changes. */
  readonly transaction: Transaction;
  readonly replaced: number;
  /** How many stay because their line would become longer than it may be. */
  readonly tooLong: number;
  /** How many stay because they are titles of other cases. */
  readonly titles: number;
}

/**
 * Replaces matches found in this very state. New words have the marks of the first letter they stand for. A line that
 * would become too long is left as it is.
 */
export function replaceMatches(state: EditorState, matches: readonly Match[], words: string): Replacing {
  const transaction = closeHistory(state.tr);
  let replaced = 0;
  let tooLong = 0;
  let fields = fieldsIn(state);
  const titles = inText(matches).filter((match) => match.isTitle).length;
  for (const { from, to, isTitle } of inText(matches).toReversed()) {
    if (isTitle) continue;
    replaceText(transaction, from, to, words);
    replaced += 1;
  }
  for (const spans of byLine(matches)) {
    const [{ line }] = spans;
    const text = spans.reduceRight(
      (before, { from, to }) => before.slice(0, from) + words + before.slice(to),
      line.text,
    );
    if (text.length > line.most) tooLong += spans.length;
    else {
      replaced += spans.length;
      if ('write' in line.to) fields = { ...fields, ...line.to.write(fields, text) };
      else transaction.setNodeAttribute(transaction.mapping.map(line.to.section), 'title', text);
    }
  }
  for (const name of Object.keys(fields) as FieldName[]) putField(transaction, state, name, fields);
  return { transaction, replaced, tooLong, titles };
}

function putField<Name extends FieldName>(tr: Transaction, state: EditorState, name: Name, fields: CaseFields): void {
  setField(tr, state, name, fields[name]);
}

function replaceText(transaction: Transaction, from: number, to: number, words: string): void {
  if (words === '') {
    transaction.delete(from, to);
    return;
  }
  const marks = transaction.doc.nodeAt(from)?.marks ?? [];
  transaction.replaceWith(from, to, transaction.doc.type.schema.text(words, marks));
}
