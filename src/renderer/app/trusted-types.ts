interface WorkerPolicy {
  /** A TrustedScriptURL; the DOM types still call what a Worker takes a string. */
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): WorkerPolicy;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

/**
 * Starts one of our own built module workers (`import address from './x-worker.ts?worker&url'`). Throws for any other
 * address: under the page's Trusted Types rule there is no second way to a worker.
 */
export function startWorker(address: string): Worker {
  return new Worker(policy().createScriptURL(address), { type: 'module' });
}

let made: WorkerPolicy | undefined;

// Made at first use, and once.
function policy(): WorkerPolicy {
  made ??= window.trustedTypes?.createPolicy('casebook', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  };
  return made;
}

function ownScript(address: string): string {
  const script = new URL(address, window.location.href);
  const { protocol, host } = window.location;
  if (script.protocol !== protocol || script.host !== host || !/\.m?[jt]s$/.test(script.pathname))
    throw new TypeError('Not a script of Casebook.');
  return script.href;
}
