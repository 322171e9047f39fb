import {
  comparedLoopText,
  comparedOutcomeLines,
  comparedPeriodText,
  namesText,
} from '../../../../shared/core/compare/compare-text.ts';
import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import { DegreeBar } from '../DegreeBar.tsx';
import { inOrder } from '../in-order.ts';
import { CaseColumns } from './CaseColumns.tsx';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly locale: string;
}

/** How the cases came out, and what they were: the first table, with their titles in full. */
export function AboutCompared({ cases, locale }: Props) {
  const facts = [
    [words.facts.goals, cases.map(({ goals }) => namesText(goals))],
    [words.facts.period, cases.map((one) => comparedPeriodText(one, locale))],
    [words.facts.channels, cases.map(({ channels }) => namesText(channels))],
    [words.facts.audiences, cases.map(({ audiences }) => namesText(audiences))],
    [words.facts.contentTypes, cases.map(({ contentTypes }) => namesText(contentTypes))],
    [words.facts.campaign, cases.map(({ campaign }) => campaign || words.notSaid)],
  ] as const;
  return (
    <CaseColumns cases={cases} label="" isWhole>
      <tr>
        <th>{words.outcomeRow}</th>
        {inOrder(cases, (one) => (
          <td className="came-out">
            <DegreeBar share={one.degree} band={one.band} />
            {inOrder(comparedOutcomeLines(one, locale), (line) => (
              <span>{line}</span>
            ))}
          </td>
        ))}
      </tr>
      <tr>
        <th>{words.loopRow}</th>
        {inOrder(cases, (one) => (
          <td>{comparedLoopText(one)}</td>
        ))}
      </tr>
      {inOrder(facts, ([name, cells]) => (
        <tr>
          <th>{name}</th>
          {inOrder(cells, (cell) => (
            <td dir="auto">{cell}</td>
          ))}
        </tr>
      ))}
    </CaseColumns>
  );
}
