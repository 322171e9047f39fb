import { describe, expect, test } from 'vitest';
import { createPrinting, type PrintingParts } from '../../../../src/main/services/case-printing.ts';
import type { Notebook } from '../../../../src/main/storage/notebook.ts';
import { failureOf } from '../../../../src/shared/core/failure.ts';
import { failed, success } from '../../../../src/shared/core/result.ts';
import { sampleId } from '../../../support/sample-case.ts';
import { value } from '../../../support/temporary-notebook.ts';

const notebook = {} as Notebook;

function printing(parts: Partial<PrintingParts> = {}) {
  const written: [string, Uint8Array][] = [];
  const reported: unknown[] = [];
  let count = 0;
  const made = createPrinting({
    render: async () => {
      count += 1;
      return success({ bytes: new Uint8Array([count]), fileName: 'Reel.pdf', warnings: [] });
    },
    writeFile: async (file, bytes) => void written.push([file, bytes]),
    newToken: () => `token ${count}`,
    report: (error) => reported.push(error),
    ...parts,
  });
  return {
    made,
    written,
    reported,
    render: () => made.render(notebook, { is: 'case', id: sampleId(1) }, { paper: 'A4' }),
  };
}

describe('printing', () => {
  test('P3: saves the very bytes that were rendered, under the name that was chosen', async () => {
    const { made, written, render } = printing();
    const pages = value(await render());
    expect(value(await made.write(pages.token, '/home/me/Mine.pdf'))).toBe('Mine.pdf');
    expect(written).toEqual([['/home/me/Mine.pdf', pages.bytes]]);
    expect(written[0]?.[1]).toBe(pages.bytes);
    expect(made.suggestedName(pages.token)).toBe('Reel.pdf');
  });

  test('keeps the last pages only', async () => {
    const { made, written, render } = printing();
    const first = value(await render());
    await render();
    expect(made.suggestedName(first.token)).toBeNull();
    expect(await made.write(first.token, '/a.pdf')).toEqual(failed(failureOf('bad request')));
    expect(written).toEqual([]);
  });

  test('F4: a file that cannot be written is told of in a sentence, and logged', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const { made, reported, render } = printing({ writeFile: () => Promise.reject(full) });
    const pages = value(await render());
    expect(await made.write(pages.token, '/a.pdf')).toEqual(failed(failureOf('pdf not saved')));
    expect(reported).toEqual([full]);
    expect(made.suggestedName(pages.token)).toBe('Reel.pdf');
  });

  test('passes on why pages could not be made', async () => {
    const { render } = printing({ render: async () => failed(failureOf('print failed')) });
    expect(await render()).toEqual(failed(failureOf('print failed')));
  });
});
