import {
  comparedLoopText,
  comparedOutcomeLines,
  comparedPeriodText,
  namesText,
} from '../../../shared/core/compare/compare-text.ts';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import { DegreeBar } from '../../ui/DegreeBar.tsx';
import { LoopDots } from '../../ui/LoopDots.tsx';
import styles from './Compare.module.css';

/** How the cases came out, and what they were. */
export function AboutRows({ cases, locale }: { cases: readonly ComparedCase[]; locale: string }) {
  const facts = [
    [compareWords.facts.goals, ({ goals }: ComparedCase) => namesText(goals)],
    [compareWords.facts.period, (one: ComparedCase) => comparedPeriodText(one, locale)],
    [compareWords.facts.channels, ({ channels }: ComparedCase) => namesText(channels)],
    [compareWords.facts.audiences, ({ audiences }: ComparedCase) => namesText(audiences)],
    [compareWords.facts.contentTypes, ({ contentTypes }: ComparedCase) => namesText(contentTypes)],
    [compareWords.facts.campaign, ({ campaign }: ComparedCase) => campaign || compareWords.notSaid],
  ] as const;
  return (
    <>
      <tr>
        <th scope="row">{compareWords.outcomeRow}</th>
        {cases.map((one) => {
          const [degree, ...more] = comparedOutcomeLines(one, locale);
          return (
            <td key={one.id}>
              <span className={styles.degree}>
                <DegreeBar share={one.degree} band={one.band} />
                <b>{degree}</b>
              </span>
              {more.map((line) => (
                <span key={line} className={styles.under}>
                  {line}
                </span>
              ))}
            </td>
          );
        })}
      </tr>
      <tr>
        <th scope="row">{compareWords.loopRow}</th>
        {cases.map((one) => (
          <td key={one.id}>
            <span className={styles.degree}>
              <LoopDots loop={one.loop} />
              <span aria-hidden>{comparedLoopText(one)}</span>
            </span>
          </td>
        ))}
      </tr>
      {facts.map(([name, text]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cases.map((one) => (
            <td key={one.id}>
              <bdi>{text(one)}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}
