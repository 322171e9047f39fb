import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-notebook.ts';

const probe = path.join(import.meta.dirname, 'support/locale-probe.ts');

function toldIn(locale: string, zone: string): Record<string, unknown> {
  const env = { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone };
  return JSON.parse(execFileSync(process.execPath, [probe, temporaryFolder()], { env, encoding: 'utf8' }));
}

test.each([
  ['tr_TR.UTF-8', 'Europe/Istanbul'],
  ['de_DE.UTF-8', 'Europe/Berlin'],
  ['ar_EG.UTF-8', 'Pacific/Kiritimati'],
  ['th_TH.UTF-8', 'Asia/Bangkok'],
  ['C', 'Pacific/Pago_Pago'],
])('G3 in the locale %s and the zone %s, what is stored, found, offered and read is the same', (locale, zone) => {
  const here = toldIn(locale, zone);
  expect(here).toEqual(toldIn('en_GB.UTF-8', 'UTC'));
  const stored = { from: '2026-03-29', to: '2026-12-31', savedAt: '2026-03-29T01:30:00.000Z' };
  expect(here).toMatchObject({
    saved: true,
    named: true,
    instagram: [stored],
    indigo: [stored],
    suggested: ['Instagram'],
    suggestedInCapitals: ['TikTok'],
    asked: true,
    post: { platform: 'instagram' },
  });
});
