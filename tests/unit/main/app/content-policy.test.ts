import { expect, test } from 'vitest';
import { attachmentPolicy, uiPolicy } from '../../../../src/main/app/content-policy.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));

test('the UI runs its own scripts only, and loads nothing from anywhere', () => {
  const policy = directives(uiPolicy);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual(["'none'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  for (const closed of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'])
    expect(policy.get(closed)).toEqual(["'none'"]);
  expect(uiPolicy).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('an attachment opened by itself can do nothing', () => {
  const policy = directives(attachmentPolicy);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('sandbox')).toEqual([]);
});
