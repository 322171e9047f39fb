import type { Failure } from '../../shared/core/failure.ts';
import type { Result } from '../../shared/core/result.ts';
import type { RequestName, Requests } from '../../shared/ipc/contract.ts';
import { type ArgumentSchema, argumentSchemas } from './argument-schemas.ts';

type Answer<Name extends RequestName> = Result<ReturnType<Requests[Name]>, Failure>;

/** What does the work of a request, given arguments already checked. */
export type Verb<Name extends RequestName> = (
  ...args: Parameters<Requests[Name]>
) => Answer<Name> | Promise<Answer<Name>>;

export type Verbs = { readonly [Name in RequestName]: Verb<Name> };

export interface Handler<Name extends RequestName> {
  readonly parse: ArgumentSchema<Name>;
  readonly run: Verb<Name>;
}

export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

/** Contract name -> { parse, run }. */
export function handlersFor(verbs: Verbs): Handlers {
  const names = Object.keys(argumentSchemas) as RequestName[];
  const entries = names.map((name) => [name, { parse: argumentSchemas[name], run: verbs[name] }]);
  return Object.fromEntries(entries) as Handlers;
}
