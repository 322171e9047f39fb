import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** A packed application: its folder to delete afterwards, its program and its folder of resources. */
export interface PackedApp {
  readonly folder: string;
  readonly program: string;
  readonly resources: string;
}

/** Whether Electron's own program is here, so that the package is made around it rather than around the stand-in. */
export const onElectron = existsSync(path.join(root, 'node_modules/electron/path.txt'));

/**
 * Packs the application as `npm run package -- --dir` does, into a folder of its own. On Electron the one fuse that
 * would keep Playwright from attaching is left on.
 */
export function pack(): PackedApp {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-packed-'));
  const inspectable = onElectron ? ['-c.electronFuses.enableNodeCliInspectArguments=true'] : [];
  const script = path.join(root, 'tools/setup/package.mjs');
  execFileSync(process.execPath, [script, '--dir', `-c.directories.output=${folder}`, ...inspectable], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, ...inside(folder) };
}

function inside(folder: string): Pick<PackedApp, 'program' | 'resources'> {
  const unpacked = readdirSync(folder).find((name) => name.endsWith('-unpacked') || name.startsWith('mac'));
  const app = path.join(folder, unpacked ?? '');
  if (process.platform === 'darwin') {
    const contents = path.join(app, 'Casebook.app/Contents');
    return { program: path.join(contents, 'MacOS/Casebook'), resources: path.join(contents, 'Resources') };
  }
  const program = process.platform === 'win32' ? 'Casebook.exe' : 'casebook';
  return { program: path.join(app, program), resources: path.join(app, 'resources') };
}

/** Every file that the build made, as it is named in the package. */
export function builtFiles(): readonly string[] {
  return readdirSync(path.join(root, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.built-from')
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
