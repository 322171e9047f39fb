import type { WebContents } from 'electron';
import { failureOf } from '../../shared/core/failure.ts';
import { requestNames } from '../../shared/ipc/channels.ts';
import type { RequestName } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/envelope.ts';
import type { Log } from '../app/log.ts';
import type { Handler, Handlers } from './handlers.ts';
import { comesFromUi } from './sender.ts';

/** Answers every request of the contract for one page and no other. */
export function registerHandlers(contents: WebContents, handlers: Handlers, log: Log): void {
  for (const name of requestNames) {
    contents.ipc.handle(name, (event, ...args: unknown[]) => {
      if (!comesFromUi(event)) return refusal;
      return answer(name, handlers[name] as Handler<RequestName>, args, log);
    });
  }
}

const refusal: Envelope<never> = { ok: false, error: failureOf('bad request') };

/** Checks the arguments, does the work, wraps what came of it. Never throws: an unexpected error is logged and told. */
export async function answer<Name extends RequestName>(
  name: Name,
  handler: Handler<Name>,
  args: readonly unknown[],
  log: Log,
): Promise<Envelope<unknown>> {
  try {
    const parsed = handler.parse.safeParse(args);
    if (!parsed.success) return refusal;
    const result = await handler.run(...parsed.data);
    return result.ok ? { ok: true, value: result.value } : { ok: false, error: result.failure };
  } catch (error) {
    log.error(name, error);
    return { ok: false, error: failureOf('unexpected') };
  }
}
