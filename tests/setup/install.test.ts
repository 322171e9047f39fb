import { describe, expect, test } from 'vitest';
import { sameAsLock } from '../../tools/setup/install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '2.0.0', optional: true },
  },
};

describe('whether an install is needed', () => {
  test('not when what is installed is what the lock file says, whatever is optional and absent', () => {
    expect(sameAsLock(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test('when nothing is installed, an install was interrupted, a version differs or a package is missing', () => {
    expect(sameAsLock(lock, undefined)).toBe(false);
    expect(sameAsLock(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(sameAsLock(lock, { packages: {} })).toBe(false);
  });
});
