import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end with our terminal, and gives its exit code: 127 when it could not be started, 124 when it
 * took longer than `seconds`, 128 + n when a signal ended it. When we are told to stop, the program ends first, in its
 * own time, and we with it.
 */
export function run(program, args, { env = process.env, seconds = 0, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: quiet ? 'ignore' : 'inherit' });
    const told = followSignals(child);
    let late = false;
    const limit =
      seconds &&
      setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, seconds * 1000);
    const done = (code) => {
      clearTimeout(limit);
      const stop = told();
      if (stop) process.exit(128 + signalNumbers[stop]);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('exit', (code, signal) => done(late ? 124 : (code ?? 128 + (signalNumbers[signal] ?? 0))));
  });
}

/** Gives a function that ends the following and names the signal that came, if one did. */
function followSignals(child) {
  let came;
  const note = (signal) => {
    came = signal;
    // Ctrl+C reaches the program from the terminal. A second one from here would cut short its orderly end.
    if (signal === 'SIGTERM') child.kill(signal);
  };
  process.on('SIGTERM', note).on('SIGINT', note);
  return () => {
    process.off('SIGTERM', note).off('SIGINT', note);
    return came;
  };
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
