import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end with our terminal, and gives its exit code (128 + n when a signal ended it, 127 when it
 * could not be started, 124 when it took longer than `seconds`).
 */
export function run(program, args, { env = process.env, seconds, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: quiet ? 'ignore' : 'inherit' });
    const pass = (signal) => child.kill(signal);
    let late = false;
    const limit =
      seconds &&
      setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, seconds * 1000);
    const done = (code) => {
      clearTimeout(limit);
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(code);
    };
    process.on('SIGTERM', pass).on('SIGINT', pass);
    child.on('error', () => done(127));
    child.on('exit', (code, signal) => done(late ? 124 : (code ?? 128 + (signalNumbers[signal] ?? 0))));
  });
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
