import { type ChildProcess, fork } from 'node:child_process';

/** An engine in a process of its own. */
export interface Child {
  /** Sends a request and waits for its answer; rejects when the engine failed or its process ended. */
  readonly ask: <Answer>(request: object) => Promise<Answer>;
  /** Lets the engine close, ends the process and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts a script that answers each message with one message. Resolves once it says that it is loaded. */
export async function startChild(script: string, ...args: readonly string[]): Promise<Child> {
  const process = fork(script, args, { execArgv: ['--max-old-space-size=8192'], serialization: 'advanced' });
  await answer(process);
  return {
    ask: async (request) => {
      const answered = answer(process);
      process.send(request);
      return (await answered) as never;
    },
    stop: async () => {
      if (process.exitCode !== null) return;
      const closed = answer(process);
      process.send({ ask: 'close' });
      await closed;
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill();
      await gone;
    },
  };
}

export async function stopAll(children: readonly Child[]): Promise<void> {
  for (const child of children) await child.stop();
}

function answer(process: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      process.off('message', onMessage);
      process.off('exit', onExit);
      end();
    };
    const onMessage = (message: unknown) =>
      settle(() =>
        typeof message === 'object' && message !== null && 'failure' in message
          ? reject(new Error(String(message.failure)))
          : resolve(message),
      );
    const onExit = (code: number | null) => settle(() => reject(new Error(`The engine ended (${code}).`)));
    process.on('message', onMessage);
    process.on('exit', onExit);
  });
}
