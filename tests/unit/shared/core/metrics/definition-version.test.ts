import { expect, test } from 'vitest';
import { builtInMetric } from '../../../../../src/shared/core/metrics/catalogue.ts';
import { definitionVersion, definitionVersions } from '../../../../../src/shared/core/metrics/definition-version.ts';

const at = (date: string, platform = 'Instagram', source = '') => ({ date, platform, source });

test('M11 readings before and from the day of a change are of different versions, for the platform that made it', () => {
  expect(definitionVersion('views', at('2025-04-20'))).toBe(0);
  expect(definitionVersion('views', at('2025-04-21'))).toBe(1);
  expect(definitionVersion('views', at('2025-04-21', 'TikTok'))).toBe(0);
  expect(definitionVersion('engagements', at('2020-02-01', 'X', 'Sprout export'))).toBe(1);
});

test('M11 a metric of the person’s own, or one nobody changed, has one version', () => {
  expect(definitionVersion(undefined, at('2026-01-01'))).toBe(0);
  expect(definitionVersion('toString', at('2026-01-01'))).toBe(0);
  expect(definitionVersion('followers', at('2026-01-01'))).toBe(0);
});

test('M11 every change is of a built-in metric', () => {
  for (const id of ['impressions', 'views', 'engagements']) {
    expect(builtInMetric(id)).toBeDefined();
    expect(definitionVersions(id, { platform: 'Instagram', source: 'Sprout' }).length).toBeGreaterThan(0);
  }
});
