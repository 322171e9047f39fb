import { describe, expect, test } from 'vitest';
import { incoming, inNameOrder, screenshotName } from '../../../../../src/renderer/features/evidence/incoming-file.ts';

const named = (name: string, type = 'image/png') => incoming(new File(['x'], name, { type }));

describe('files on their way in', () => {
  test('stand in the order of their names, numbers by their size', () => {
    const files = ['shot 10.png', 'shot 2.png', 'Shot 1.png'].map((name) => named(name));
    expect(inNameOrder(files).map(({ name }) => name)).toEqual(['Shot 1.png', 'shot 2.png', 'shot 10.png']);
  });

  test('a pasted bitmap is called by its moment, a pasted file by its name', () => {
    const at = screenshotName(new Date(2026, 2, 5, 9, 7, 3));
    expect(at).toBe('Screenshot 2026-03-05 09.07.03');
    expect(incoming(new File(['x'], 'image.png', { type: 'image/png' }), at).name).toBe(`${at}.png`);
    expect(incoming(new File(['x'], 'chart.jpg', { type: 'image/jpeg' }), at).name).toBe('chart.jpg');
  });

  test('only what calls itself a picture is shown before it is stored', () => {
    expect(named('a.png').looksLikePicture).toBe(true);
    expect(named('a.pdf', 'application/pdf').looksLikePicture).toBe(false);
  });
});
