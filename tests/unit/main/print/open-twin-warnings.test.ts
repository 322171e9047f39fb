import { expect, test } from 'vitest';
import { openTwinWarnings } from '../../../../src/main/print/open-twin-warnings.ts';
import { documentWith, sampleCase, sampleHash, sampleId, samplePicture } from '../../../support/sample-case.ts';

test('E5 the sentence names the two figures by the numbers they have on paper', () => {
  const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
  const evidence = [
    samplePicture(1, { edits: { redactions: [box] } }),
    samplePicture(2),
    samplePicture(3, { attachment: sampleHash(1) }),
  ];
  const document = documentWith({ type: 'figure', attrs: { evidence: sampleId(1003), width: 100 } });
  expect(openTwinWarnings(sampleCase({ evidence, document }))).toEqual([
    expect.stringContaining('Figure 1 shows what is hidden in figure 2'),
  ]);
  expect(openTwinWarnings(sampleCase({ evidence: evidence.slice(0, 2) }))).toEqual([]);
});
