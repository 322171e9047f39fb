import { expect, test } from 'vitest';
import { createNotices } from '../../../../src/main/services/notices.ts';
import { type Failure, failureOf } from '../../../../src/shared/core/failure.ts';

test('what is told before the page listens, or while it is gone, is kept for it', () => {
  const heard: Failure['code'][] = [];
  const notices = createNotices((failure) => heard.push(failure.code));
  notices.tell(failureOf('folder missing'));
  expect(heard).toEqual([]);
  notices.pageListens();
  notices.tell(failureOf('disk full'));
  expect(heard).toEqual(['folder missing', 'disk full']);
  notices.pageGone();
  notices.tell(failureOf('damaged'));
  expect(heard).toHaveLength(2);
  notices.pageListens();
  expect(heard).toEqual(['folder missing', 'disk full', 'damaged']);
});
