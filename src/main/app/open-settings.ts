import { rename } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { type Settings, settingsSchema, usualSettings } from './settings.ts';

/**
 * The settings file, read. One that cannot be read is put aside and the usual settings are used, so that a damaged file
 * neither stops the app nor is lost. `adapter` gives a new adapter over `file` each time.
 */
export async function openSettings(adapter: () => Adapter<Settings>, file: string): Promise<Low<Settings>> {
  try {
    return await read(adapter());
  } catch {
    await rename(file, `${file}.unreadable`).catch(() => undefined);
    // Still unreadable where even renaming failed: then nothing is remembered this time.
    return read(adapter()).catch(() => new Low(adapter(), usualSettings));
  }
}

async function read(adapter: Adapter<Settings>): Promise<Low<Settings>> {
  const db = new Low<Settings>(adapter, usualSettings);
  await db.read();
  db.data = settingsSchema.parse(db.data);
  return db;
}
