import { describe, expect, test } from 'vitest';
import { dataPicture } from '../../../../../../src/renderer/features/editor/paste/data-picture.ts';

describe('a data: picture', () => {
  test('gives its bytes and kind', () => {
    expect(dataPicture('data:image/png;base64,AAEC')).toEqual({ media: 'image/png', bytes: new Uint8Array([0, 1, 2]) });
  });

  test.each([
    'data:image/svg+xml;base64,AAEC',
    'data:text/html;base64,AAEC',
    'data:image/png,plain',
    'data:image/png;base64,***',
    'https://example.org/a.png',
    '',
  ])('is none: %s', (address) => {
    expect(dataPicture(address)).toBeNull();
  });
});
