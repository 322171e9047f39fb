import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../tools/setup/run.mjs';

const node = (code: string) => run(process.execPath, ['-e', code], { quiet: true });

describe('running a program', () => {
  test('gives its exit code', async () => {
    expect(await node('process.exit(3)')).toBe(3);
    expect(await run(path.join('no', 'such', 'program'), [])).toBe(127);
    const endless = ['-e', 'setInterval(() => {}, 1000)'];
    expect(await run(process.execPath, endless, { quiet: true, seconds: 0.05 })).toBe(124);
  });

  test.skipIf(process.platform === 'win32')(
    'when told to stop, waits for the program to end in its own time',
    async () => {
      const program = `
      process.on('SIGTERM', () => { console.log('saved'); process.exit(0); });
      setInterval(() => {}, 1000);
      console.log('ready');`;
      const script = `
      import { run } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../tools/setup/run.mjs'))};
      await run(process.execPath, ['-e', ${JSON.stringify(program)}]);
      console.log('went on');`;
      const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      parent.stdout.on('data', (chunk) => {
        said += chunk;
        if (said === 'ready\n') parent.kill('SIGTERM');
      });
      const [code] = await once(parent, 'close');
      expect({ said, code }).toEqual({ said: 'ready\nsaved\n', code: 143 });
    },
  );
});
