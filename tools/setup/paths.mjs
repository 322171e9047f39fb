import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** An absolute path from parts below the project's folder. */
export const inRoot = (...parts) => path.join(root, ...parts);
