import { comparedChangeText } from '../../../shared/core/compare/compare-text.ts';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import { changeKindNames } from '../../../shared/core/learning/change-text.ts';
import styles from './Compare.module.css';

/** How the cases tell what happened and what to change, and the changes they led to. */
export function ToldRows({ cases, locale }: { cases: readonly ComparedCase[]; locale: string }) {
  const told = [
    [compareWords.happened, ({ happened }: ComparedCase) => happened],
    [compareWords.changes, ({ toChange }: ComparedCase) => toChange],
  ] as const;
  return (
    <>
      {told.map(([name, text]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cases.map((one) => (
            <td key={one.id} className={text(one) === '' ? styles.missing : styles.told} dir="auto">
              {text(one) || compareWords.nothingWritten}
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">{compareWords.changesRow}</th>
        {cases.map((one) => (
          <td key={one.id}>
            {one.changes.length === 0 ? <span className={styles.missing}>{compareWords.noChanges}</span> : null}
            <ul className={styles.changes}>
              {one.changes.map((change) => (
                <li key={change.id}>
                  <span className={styles.told} dir="auto">
                    <b>{changeKindNames[change.kind]}</b> {change.text}
                  </span>
                  <span className={styles.under}>{comparedChangeText(change, locale)}</span>
                </li>
              ))}
            </ul>
          </td>
        ))}
      </tr>
    </>
  );
}
