// Makes the folder that electron-builder takes for Electron's (`-c.electronDist=OUT`): the start script and all it needs.
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

// The builder thins out Electron's languages, so it wants the folder they are in.
mkdirSync(join(target, 'locales'));
writeFileSync(join(target, 'locales/en-US.pak'), '');

// The builder sets Electron's fuses where it finds their wire: a mark, version 1, eight fuses, all off. A comment here.
const wire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08${'0'.repeat(8)}`;
appendFileSync(join(target, 'electron'), `\n# Electron's fuse wire: ${wire}\n`);
