import type { EvidenceItem } from '../../shared/core/case-study/evidence-item.ts';
import { isolated } from '../../shared/core/isolated.ts';
import { words } from './words.ts';

/** Where a figure is from and when it was captured, in a line after its caption; '' where nothing is known. */
export function sourceWords({ source, star, kind }: EvidenceItem): string {
  const { platform = '', account = '', postedAt = '', capturedAt = '', capturedBy = '' } = source ?? {};
  // A post's card says by itself where it is from.
  const from =
    kind === 'post' ? [] : [isolated(platform), isolated(account), postedAt && words.posted(isolated(postedAt))];
  const captured = capturedAt || capturedBy ? words.captured(isolated(capturedAt), capturedBy) : '';
  const line = [...from, captured].filter((part) => part.trim() !== '').join(', ');
  const sentence = line && `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  return [sentence, star ? words.stars[star] : ''].filter((part) => part !== '').join(' ');
}

/** The address in a picture's source; '' for a post, whose card has its own. */
export function sourceAddress({ source, kind }: EvidenceItem): string {
  return kind === 'post' ? '' : (source?.url.trim() ?? '');
}
