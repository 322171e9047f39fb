import { describe, expect, test } from 'vitest';
import { typedLink } from '../../../../../../src/renderer/features/editor/links/typed-link.ts';

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
    ['', null],
  ])('%s', (typed, href) => {
    expect(typedLink(typed)).toBe(href);
  });
});
