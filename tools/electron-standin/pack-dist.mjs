// Makes the folder that electron-builder takes for Electron's (`-c.electronDist=OUT`): the start script and all it needs.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [out] = process.argv.slice(2);
if (!out) {
  console.error('Usage: node pack-dist.mjs OUT. OUT is the folder to make; what is in it is replaced.');
  process.exit(2);
}
const target = resolve(out);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(import.meta.dirname, 'dist'), target, { recursive: true });
cpSync(join(import.meta.dirname, 'src'), join(target, 'standin'), { recursive: true });
