import { comparedChangeText } from '../../../../shared/core/compare/compare-text.ts';
import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import { changeKindNames } from '../../../../shared/core/learning/change-text.ts';
import { inOrder } from '../in-order.ts';
import { CaseColumns } from './CaseColumns.tsx';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly locale: string;
}

/** How the cases tell what happened and what to change, and the changes they led to. */
export function ToldCompared({ cases, locale }: Props) {
  const most = Math.max(...cases.map(({ changes }) => changes.length));
  return (
    <CaseColumns cases={cases} label="">
      <Told name={words.happened} texts={cases.map(({ happened }) => happened)} />
      <Told name={words.changes} texts={cases.map(({ toChange }) => toChange)} />
      {inOrder(
        Array.from({ length: most }, (_, index) => index),
        (index) => (
          <tr className={index + 1 < most ? 'goes-on' : ''}>
            <th>{index === 0 ? words.changesRow : ''}</th>
            {inOrder(cases, ({ changes }) => {
              const change = changes[index];
              if (!change) return <td className="is-missing">{index === 0 ? words.noChanges : ''}</td>;
              return (
                <td className="told" dir="auto">
                  <b>{changeKindNames[change.kind]}</b> {change.text}
                  <span>{comparedChangeText(change, locale)}</span>
                </td>
              );
            })}
          </tr>
        ),
      )}
    </CaseColumns>
  );
}

function Told({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  return (
    <tr>
      <th>{name}</th>
      {inOrder(texts, (text) =>
        text === '' ? (
          <td className="is-missing">{words.nothingWritten}</td>
        ) : (
          <td className="told" dir="auto">
            {text}
          </td>
        ),
      )}
    </tr>
  );
}
