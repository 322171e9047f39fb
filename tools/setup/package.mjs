import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureElectron, sayStandin } from './electron-binary.mjs';
import { install } from './install.mjs';
import { childEnv } from './node24.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './programs.mjs';
import { run } from './run.mjs';
import { exitWith, Stop } from './say.mjs';

/** `npm run package`: the builder's arguments are passed on, `--dir` makes the unpacked application only. */
async function makePackage() {
  const args = process.argv.slice(2);
  await install();
  const env = childEnv();
  const electron = await ensureElectron(env);
  if (!electron && !args.includes('--dir')) {
    throw new Stop(
      "A package to give to others needs Electron's own program. " +
        '"npm run package -- --dir" completes without it, around the stand-in, to see what would be packed.',
    );
  }
  if ((await build(env)) !== 0) throw new Stop('The app could not be built; what the builder said stands above.');
  const builder = ['--publish', 'never', ...args];
  return electron ? runTool('electron-builder', builder, env) : aroundStandin(builder, env);
}

async function aroundStandin(args, env) {
  sayStandin();
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-electron-'));
  try {
    const code = await run(env.STANDIN_NODE, [inRoot('tools/electron-standin/pack-dist.mjs'), folder], { env });
    if (code !== 0) throw new Stop('The stand-in could not be put together for packaging.');
    return await runTool('electron-builder', [...args, `-c.electronDist=${folder}`], env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await exitWith(makePackage);
