import type { ReactNode } from 'react';
import { caseLetter } from '../../../shared/core/compare/compare-limits.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import styles from './Compare.module.css';

/** A table with a column for each case, under the names that stand above all of them: its own head is only spoken. */
export function CaseColumns({
  cases,
  name,
  first = '',
  children,
}: {
  cases: readonly ComparedCase[];
  name: string;
  /** What the names of its rows are. */
  first?: string;
  children: ReactNode;
}) {
  return (
    <table className={styles.columns} aria-label={name}>
      <thead className={styles.spokenHead}>
        <tr>
          <Head>{first}</Head>
          {cases.map(({ id, title }, place) => (
            <Head key={id}>
              {caseLetter(place)}, {shortName(title)}
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Head({ children }: { children: ReactNode }) {
  if (children === '') return <td />;
  return (
    <th scope="col">
      <span className="spoken">{children}</span>
    </th>
  );
}
