import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CommandId, commands, keysOf } from '../../shared/core/commands.ts';
import { isHeld } from '../ui/open-dialogs.ts';
import { matchesAccelerator } from './accelerator.ts';
import { listen } from './api.ts';

/** Does the command. `false` says "not now": an earlier handler, else the browser's own behaviour, has its turn. */
export type CommandHandler = () => unknown;

type Handlers = Partial<Record<CommandId, readonly CommandHandler[]>>;

const store = createStore<{ readonly handlers: Handlers }>(() => ({ handlers: {} }));

/** Says what a command does from now on; the latest handler is asked first. Returns the function that ends it. */
export function registerCommand(id: CommandId, handler: CommandHandler): () => void {
  change(id, (present) => [...present, handler]);
  return () => change(id, (present) => present.filter((one) => one !== handler));
}

/**
 * Says what a command does while the component is shown. With `enabled` false it does nothing and is shown as
 * unavailable. The handler may close over fresh values: it is not registered anew on each render.
 */
export function useCommand(id: CommandId, handler: CommandHandler, enabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (enabled ? registerCommand(id, () => latest.current()) : undefined), [id, enabled]);
}

/** Does a command; true when a handler took it, false also while a dialog holds it back. */
export function runCommand(id: CommandId): boolean {
  if (isHeld(id)) return false;
  const handlers = store.getState().handlers[id] ?? [];
  return handlers.toReversed().some((handler) => handler() !== false);
}

/** Whether anything on the screen answers a command now. */
export function useCommandAvailable(id: CommandId): boolean {
  return useStore(store, (state) => (state.handlers[id]?.length ?? 0) > 0);
}

/** The commands that something on the screen answers now. */
export function availableCommands(): ReadonlySet<CommandId> {
  const { handlers } = store.getState();
  return new Set((Object.keys(commands) as CommandId[]).filter((id) => (handlers[id]?.length ?? 0) > 0));
}

/**
 * Brings every way to a command to one place: its keys, pressed anywhere in the window, and the application menu.
 * Keys that nothing answers keep what they do in a text field.
 */
export function startCommands(platform: 'darwin' | 'win32' | 'linux'): () => void {
  const withKeys = (Object.keys(commands) as CommandId[]).flatMap((id) => {
    const keys = keysOf(id, platform);
    return keys ? [{ id, keys }] : [];
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const found = withKeys.find(({ keys }) => matchesAccelerator(event, keys, platform));
    if (found && runCommand(found.id)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  const stopMenu = listen('app.command', runCommand);
  return () => {
    window.removeEventListener('keydown', onKey);
    stopMenu();
  };
}

function change(id: CommandId, by: (present: readonly CommandHandler[]) => readonly CommandHandler[]): void {
  store.setState(({ handlers }) => ({ handlers: { ...handlers, [id]: by(handlers[id] ?? []) } }));
}
