import { expect, test } from 'vitest';
import { fileNameFor } from '../../../../../src/shared/core/export/file-name.ts';

test.each([
  ['Spring enrolment reel', 'Spring enrolment reel.pdf'],
  ['Reach: 40 / 60?', 'Reach- 40 - 60-.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['nul', 'Case nul.pdf'],
  ['COM1.txt', 'Case COM1.txt.pdf'],
  ['exe\u202egpj', 'exegpj.pdf'],
  ['trailing. . ', 'trailing.pdf'],
  ['', 'Case.pdf'],
  ['\u200b', 'Case.pdf'],
  ['👩‍🚀 day', '👩🚀 day.pdf'],
])('F5 %j becomes %s', (title, name) => expect(fileNameFor(title, 'pdf')).toBe(name));

test('F5 a long title is cut', () => expect(fileNameFor('ä'.repeat(300), 'pdf')).toHaveLength(104));
