import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import { eventNames, requestNames } from '../shared/ipc/channels.ts';

/** One function per name of the contract; the page can neither name a channel nor see an event object. */
const request = Object.fromEntries(
  requestNames.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(name, ...args)]),
);

const on = Object.fromEntries(
  eventNames.map((name) => [
    name,
    (listener: (...args: unknown[]) => void) => {
      const pass = (_event: unknown, ...args: unknown[]) => listener(...args);
      ipcRenderer.on(name, pass);
      return () => {
        ipcRenderer.off(name, pass);
      };
    },
  ]),
);

contextBridge.exposeInMainWorld('casebook', { request, on } as unknown as Bridge);
