export type { ItemChange } from './CaptionFields.tsx';
export { EvidenceStrip } from './EvidenceStrip.tsx';
export { FigureBlock } from './FigureBlock.tsx';
export { figureSketch } from './figure-sketch.ts';
export { type IncomingFile, incoming, inNameOrder, pastedTextName, screenshotName } from './incoming-file.ts';
export { PostCard } from './post/PostCard.tsx';
export { type StoredFile, type StoringWatch, storedAs, storeFile } from './store-file.ts';
export { words as evidenceWords } from './words.ts';
