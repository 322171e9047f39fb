import type { Events, Requests } from './contract.ts';
import type { Envelope } from './envelope.ts';

/** What the preload puts on the window as `casebook`: one function per request, one subscription per event. */
export interface Bridge {
  readonly request: {
    readonly [Name in keyof Requests]: (
      ...args: Parameters<Requests[Name]>
    ) => Promise<Envelope<ReturnType<Requests[Name]>>>;
  };
  /** Each returns the function that ends the subscription. */
  readonly on: {
    readonly [Name in keyof Events]: (listener: Events[Name]) => () => void;
  };
}
