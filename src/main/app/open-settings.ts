import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { createDisk } from '../storage/durable/disk.ts';
import { DurableJSONFile } from '../storage/durable/durable-json-file.ts';
import { type Settings, settingsCodec, usualSettings } from './settings.ts';

/**
 * The settings file, read; its folder is made. A file that cannot be read is put aside and the usual settings are used,
 * so that a damaged file neither stops the app nor is lost. Never throws.
 */
export async function openSettings(file: string): Promise<Low<Settings>> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await read(file);
  } catch {
    await rename(file, `${file}.unreadable`).catch(() => undefined);
    // Where even that is impossible nothing is remembered: the adapter refuses to write over what it could not read.
    return read(file).catch(() => over(file));
  }
}

async function read(file: string): Promise<Low<Settings>> {
  const db = over(file);
  await db.read();
  return db;
}

function over(file: string): Low<Settings> {
  const adapter = new DurableJSONFile({ disk: createDisk(), path: file, codec: settingsCodec, missing: 'beginning' });
  return new Low<Settings>(adapter, usualSettings);
}
