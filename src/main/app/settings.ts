import type { Low } from 'lowdb';
import { z } from 'zod';
import { ulidSchema } from '../../shared/core/ids.ts';
import { foldedSectionsSchema } from './folded-sections.ts';
import { keptViewsSchema } from './kept-views.ts';
import { windowPlaceSchema } from './window-place.ts';

export const leastZoom = 0.8;
export const mostZoom = 2;

const panesSchema = z.object({
  indexWidth: z.number(),
  listWidth: z.number(),
  indexShown: z.boolean(),
  listShown: z.boolean(),
});

const usualPanes = { indexWidth: 216, listWidth: 312, indexShown: true, listShown: true };

/** What this computer remembers; never part of a notebook. Each part that cannot be read falls back by itself. */
export const settingsSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  zoom: z.number().min(leastZoom).max(mostZoom).catch(1),
  panes: panesSchema.catch(usualPanes),
  place: windowPlaceSchema.nullable().catch(null),
  /** The folder of the notebook that was open last. */
  notebook: z.string().nullable().catch(null),
  lastCase: ulidSchema.nullable().catch(null),
  folded: foldedSectionsSchema.catch([]),
  views: keptViewsSchema.catch([]),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const usualSettings: Settings = settingsSchema.parse({});

/** How the settings stand in their file. */
export const settingsCodec = {
  parse: (text: string): Settings => settingsSchema.parse(JSON.parse(text)),
  serialize: (settings: Settings) => `${JSON.stringify(settings, null, 2)}\n`,
  longest: 1024 * 1024,
};

export interface SettingsStore {
  readonly now: Settings;
  /** Takes effect at once and is written in the background; a failure is told to `onFailure` and costs nothing else. */
  change(part: Partial<Settings>): void;
  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void>;
}

/** Settings over a lowdb file that has been read. */
export function createSettings(db: Low<Settings>, onFailure: (error: unknown) => void): SettingsStore {
  let writing: Promise<void> = Promise.resolve();
  return {
    get now() {
      return db.data;
    },
    change(part) {
      db.data = { ...db.data, ...part };
      writing = writing.then(() => db.write()).catch(onFailure);
    },
    settled: () => writing,
  };
}

/** A zoom factor within what the interface is made for, in whole per cents. */
export function allowedZoom(wanted: number): number {
  return Math.round(Math.min(mostZoom, Math.max(leastZoom, wanted)) * 100) / 100;
}
