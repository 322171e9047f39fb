import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { EventName, Events, RequestName, Requests } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; only this file may use it. */
    readonly casebook: Bridge;
  }
}

export type Answer<Name extends RequestName> = Result<ReturnType<Requests[Name]>, Failure>;

/**
 * Asks the main process. Never throws and never rejects: the answer is the value, or a failure with its sentence.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  ...args: Parameters<Requests[Name]>
): Promise<Answer<Name>> {
  try {
    const envelope = await window.casebook.request[name](...args);
    return envelope.ok ? success(envelope.value) : failed(envelope.error);
  } catch {
    return failed(failureOf('unexpected'));
  }
}

/** Listens to what the main process tells the window; returns the function that ends it. */
export function listen<Name extends EventName>(name: Name, listener: Events[Name]): () => void {
  return window.casebook.on[name](listener);
}
