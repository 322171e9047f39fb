import type { CaseStudy } from '../../case-study/case-study.ts';
import type { FixedSectionKind } from '../../case-study/sections.ts';
import { documentText } from '../../rich-text/document-text.ts';
import { runningText } from '../../rich-text/running-text.ts';

const LONGEST = 180;

/**
 * What happened in a case, in one line: the first sentence of What happened, else the sentence it was acknowledged with,
 * else the first of its summary; '' where nothing was told.
 */
export function toldInOneLine(study: Pick<CaseStudy, 'document' | 'outcome'>): string {
  return (
    firstSentence(wordsOf(study, 'what-happened')) ||
    firstSentence(study.outcome?.acknowledged?.sentence ?? '') ||
    firstSentence(wordsOf(study, 'summary'))
  );
}

function wordsOf({ document }: Pick<CaseStudy, 'document'>, kind: FixedSectionKind): string {
  const section = document.content.find(({ attrs }) => attrs.kind === kind);
  return section ? documentText(runningText(section)) : '';
}

function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line);
  const sentence = (first?.segment ?? '').trim();
  const letters = [...sentence];
  if (letters.length <= LONGEST) return sentence;
  const cut = letters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
