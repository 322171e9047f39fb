import { expect, test } from 'vitest';
import { createUnsaved } from '../../../../src/main/services/unsaved.ts';
import { failureOf } from '../../../../src/shared/core/failure.ts';
import { failed, success } from '../../../../src/shared/core/result.ts';
import { newId } from '../../../support/temporary-notebook.ts';

test('a case is unsaved until a later save of it succeeds', () => {
  const [a, b] = [newId(), newId()];
  const unsaved = createUnsaved();
  expect(unsaved.failure()).toBeNull();
  unsaved.note(a, failed(failureOf('disk full')));
  unsaved.note(b, success(null));
  expect(unsaved.failure()).toEqual(failureOf('disk full'));
  unsaved.note(a, success(null));
  expect(unsaved.failure()).toBeNull();
});

test('text that was kept as a case of its own is not unsaved', () => {
  const unsaved = createUnsaved();
  unsaved.note(newId(), failed(failureOf('changed on disk')));
  expect(unsaved.failure()).toBeNull();
});
