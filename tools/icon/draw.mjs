import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from '../setup/chromium.mjs';
import { inRoot } from '../setup/paths.mjs';

// Draws resources/icon.png from icon.svg, 512 pixels square on nothing: node tools/icon/draw.mjs
const folder = mkdtempSync(path.join(tmpdir(), 'casebook-icon-'));
const page = path.join(folder, 'icon.html');
writeFileSync(
  page,
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(inRoot('tools/icon/icon.svg'))}`,
);
execFileSync(
  await ensureChromium(),
  [
    '--headless',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${folder}`,
    '--hide-scrollbars',
    '--default-background-color=00000000',
    '--window-size=512,512',
    `--screenshot=${inRoot('resources/icon.png')}`,
    pathToFileURL(page).href,
  ],
  { stdio: 'ignore' },
);
rmSync(folder, { recursive: true, force: true });
