import type { AttachedItem, EvidenceItem } from '../../../shared/core/case-study/evidence-item.ts';
import { isWide } from '../picture-room.ts';
import { sourceWords } from '../source-words.ts';
import { words } from '../words.ts';
import { CaptionedFigure } from './CaptionedFigure.tsx';
import type { PageContext } from './page-context.ts';

/** What the text does not show: pictures two to a row, wide ones and posts alone, then the files by name. */
export function EvidencePart({ context }: { readonly context: PageContext }) {
  const { rest, files } = context.plan;
  return (
    <>
      {evidenceRows(rest).map((row) => (
        <div
          key={row[0]?.id}
          className={row.length === 1 && row[0] && takesRow(row[0]) ? 'evidence is-wide' : 'evidence'}
        >
          {row.map((item) => (
            <CaptionedFigure key={item.id} item={item} context={context} />
          ))}
        </div>
      ))}
      {files.length > 0 && <Files files={files} locale={context.locale} />}
    </>
  );
}

/** Figures in their order, as rows of two; a wide picture or a post takes a row of its own. */
export function evidenceRows(figures: readonly EvidenceItem[]): readonly (readonly EvidenceItem[])[] {
  const rows: EvidenceItem[][] = [];
  for (const item of figures) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last?.length === 1 && first && !takesRow(first) && !takesRow(item)) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

function takesRow(item: EvidenceItem): boolean {
  return item.kind === 'post' || isWide(item);
}

function Files({ files, locale }: { readonly files: readonly AttachedItem[]; readonly locale: string }) {
  return (
    <>
      <h3>{words.files}</h3>
      <ul className="files">
        {files.map((item) => (
          <li key={item.id}>
            <span>{item.fileName}</span>
            <span className="size">{printedSize(item.byteLength, locale)}</span>
            {item.caption.trim() !== '' && <span className="about">{item.caption.trim()}</span>}
            {sourceWords(item) !== '' && <span className="about">{sourceWords(item)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A file's size in the largest unit that leaves a number above one; decimal units, at most one decimal. */
export function printedSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step], maximumFractionDigits: 1 }).format(
    bytes / 1000 ** step,
  );
}
