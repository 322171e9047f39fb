import type { ReactNode } from 'react';
import { columnShares } from '../../../shared/core/rich-text/column-shares.ts';
import type { RichTextNode } from '../../../shared/core/rich-text/node.ts';
import { tableFit } from '../table-fit.ts';
import { inOrder } from './in-order.ts';

interface Props {
  readonly table: RichTextNode;
  readonly cell: (blocks: readonly RichTextNode[]) => ReactNode;
}

const MOST_SPAN = 1_000;

/** A table of the text. Leading rows of header cells only are repeated on every page; wide ones are set smaller. */
export function TextTable({ table, cell }: Props) {
  const rows = table.content ?? [];
  const firstBody = rows.findIndex((row) => !isHead(row));
  const headCount = firstBody === -1 ? 0 : firstBody;
  const shares = columnShares((rows[0]?.content ?? []).map(({ attrs }) => attrs));
  return (
    <table className={['text-table', ...tableFit(table), ...(shares ? ['has-widths'] : [])].join(' ')}>
      {shares && (
        <colgroup>
          {inOrder(shares, (share) => (
            <col width={`${(100 * share).toFixed(2)}%`} />
          ))}
        </colgroup>
      )}
      {headCount > 0 && <thead>{inOrder(rows.slice(0, headCount), (row) => tableRow(row, cell))}</thead>}
      <tbody>{inOrder(rows.slice(headCount), (row) => tableRow(row, cell))}</tbody>
    </table>
  );
}

function tableRow(row: RichTextNode, cell: Props['cell']) {
  return (
    <tr>
      {inOrder(row.content ?? [], (node) => {
        const Tag = node.type === 'tableHeader' ? 'th' : 'td';
        return (
          <Tag colSpan={span(node.attrs?.colspan)} rowSpan={span(node.attrs?.rowspan)}>
            {cell(node.content ?? [])}
          </Tag>
        );
      })}
    </tr>
  );
}

// A head cell that reaches into the body would tear the repeated head apart.
function isHead(row: RichTextNode): boolean {
  const cells = row.content ?? [];
  return (
    cells.length > 0 && cells.every((node) => node.type === 'tableHeader' && (span(node.attrs?.rowspan) ?? 1) === 1)
  );
}

function span(value: unknown): number | undefined {
  return typeof value === 'number' && value > 1 ? Math.min(value, MOST_SPAN) : undefined;
}
