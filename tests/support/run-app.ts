import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { appEnvironment, onElectron } from './app-fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs the built app to its end, without a test driver: its exit code and what it said. */
export async function runApp(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = appEnvironment();
  const program = onElectron
    ? String(createRequire(import.meta.url)('electron'))
    : path.join(env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron');
  const child = spawn(program, ['.', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    said.stdout += bytes;
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said.stderr += bytes;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, ...said };
}
