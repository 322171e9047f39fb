import type { CaseStudy } from '../case-study/case-study.ts';
import type { AttachedItem, EvidenceItem, PostItem } from '../case-study/evidence-item.ts';
import { figureNumber } from '../case-study/figure-number.ts';
import { roleNames, roleOf } from '../case-study/roles.ts';
import { platformName } from '../post/platform.ts';
import { documentText, figuresOf } from '../rich-text/document-text.ts';
import { figureRefText } from '../rich-text/references.ts';
import { learnedText } from './learned-text.ts';

/** What full-text search sees of a case, in the order of its weight. */
export interface SearchText {
  readonly title: string;
  /** Goals, campaign, channels, tags, audiences, kinds of content, business functions, and who holds the roles. */
  readonly names: string;
  /** The document, the metrics' names, notes and where their readings are from, and what was said about the outcome. */
  readonly body: string;
  /** Expectation, notes on plots, decision rules, A/B tests, timeline, contributing factors and changes. */
  readonly learned: string;
  /** Captions, alternative texts, file names, posts, source cards, typed-out posts and drawn words of the evidence. */
  readonly captions: string;
}

/** The searchable words of a case. NFC, so that a name typed on one system is found on another. */
export function searchText(caseStudy: CaseStudy): SearchText {
  const order = figuresOf(caseStudy.document);
  const figureName = (id: string) => figureRefText(figureNumber(id, order, caseStudy.evidence));
  const lines = (parts: readonly string[]) =>
    parts
      .filter((part) => part !== '')
      .join('\n')
      .normalize('NFC');
  return {
    title: caseStudy.title.normalize('NFC'),
    names: lines([
      ...caseStudy.goals,
      caseStudy.campaign,
      ...caseStudy.channels,
      ...caseStudy.tags,
      ...(caseStudy.audiences ?? []),
      ...(caseStudy.contentTypes ?? []),
      ...(caseStudy.businessFunctions ?? []),
      ...roleNames.map((name) => roleOf(caseStudy.roles, name).name),
    ]),
    body: lines([
      documentText(caseStudy.document, figureName),
      ...caseStudy.metrics.flatMap((row) => [
        row.metric,
        row.note,
        row.meaning ?? '',
        row.kindReason ?? '',
        ...(row.levels ? [...row.levels.texts, row.levels.score?.why ?? ''] : []),
      ]),
      ...(caseStudy.chain ?? []).map(({ behaviour }) => behaviour),
      ...new Set((caseStudy.readings ?? []).flatMap(({ platform, source }) => [platform, source])),
      caseStudy.outcome?.noBusinessMeasure ?? '',
      caseStudy.outcome?.acknowledged?.sentence ?? '',
      caseStudy.outcome?.override?.reason ?? '',
    ]),
    learned: lines(learnedText(caseStudy)),
    captions: lines(caseStudy.evidence.flatMap(evidenceText)),
  };
}

function evidenceText(item: EvidenceItem): readonly string[] {
  const { caption, altText, source } = item;
  const from = source ? [source.platform, source.account, source.text] : [];
  return [caption, altText, ...from, ...(item.kind === 'post' ? postText(item) : attachedText(item))];
}

function attachedText({ fileName, edits }: AttachedItem): readonly string[] {
  return [fileName, ...(edits?.annotations ?? []).map((annotation) => annotation.text)];
}

// The embed code is left out: its markup would be found by words nobody wrote.
function postText({ post: { platform, author, handle, text, postedAt, permalink } }: PostItem): readonly string[] {
  return [platformName(platform), author, handle, text, postedAt, permalink];
}
