import { describe, expect, test } from 'vitest';
import { typedLink } from '../../../../../../src/renderer/features/editor/links/typed-link.ts';
import { isSafeLink } from '../../../../../../src/shared/core/rich-text/safe-link.ts';
import { hostileAddresses } from '../../../../../support/hostile-addresses.ts';
import { hostileVectors } from '../../../../../support/hostile-vectors.ts';

describe('the link a person typed', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    [' example.org/report ', 'https://example.org/report'],
    ['localhost.test:8080/x', 'https://localhost.test:8080/x'],
    ['ada@example.org', 'mailto:ada@example.org'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert.x', null],
    ['file:///etc/passwd', null],
    ['data:text/html,x.y', null],
    ['https://user:word@example.org', null],
    ['two words.org', null],
    ['nothing', null],
    ['bücher.example/größe', 'https://bücher.example/größe'],
    ['{{a.b}}', null],
    ['', null],
  ])('%s', (typed, href) => {
    expect(typedLink(typed)).toBe(href);
  });
});

test(`E3 none of ${hostileAddresses.length + hostileVectors.length} hostile addresses is taken for a link`, () => {
  for (const address of [...hostileAddresses, ...hostileVectors]) {
    expect(typedLink(address), address).toBeNull();
    expect(isSafeLink(address), address).toBe(false);
  }
});
