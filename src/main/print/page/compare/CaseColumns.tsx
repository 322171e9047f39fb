import type { ReactNode } from 'react';
import { caseLetter } from '../../../../shared/core/compare/compare-limits.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import { firstWords } from '../../../../shared/core/rich-text/first-words.ts';
import { inOrder } from '../in-order.ts';

/** As much of a title as tells a column from its neighbours, where its whole stands above. */
const [WORDS, LETTERS] = [8, 60];

/** A table with a column for each case, whose head says which on every page that the table reaches. */
export function CaseColumns({
  cases,
  label,
  isWhole = false,
  children,
}: {
  readonly cases: readonly ComparedCase[];
  /** What stands over the names of the rows. */
  readonly label: string;
  /** Titles in full length. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}) {
  const heads = cases.map(({ title }, place) => ({ letter: caseLetter(place), title }));
  return (
    <table className="compared">
      <colgroup>
        <col className="names" />
        {inOrder(heads, () => (
          <col />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>{label}</th>
          {inOrder(heads, ({ letter, title }) => (
            <th dir="auto">
              <b>{letter}</b> {isWhole ? title : shortTitle(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function shortTitle(title: string): string {
  const words = firstWords(title, WORDS);
  const letters = [...words];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : words;
}
