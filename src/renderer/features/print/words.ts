import { isolated, quoted } from '../../../shared/core/isolated.ts';

const pageCount = (count: number) => (count === 1 ? '1 page' : `${count} pages`);

/** The words of the print preview. */
export const words = {
  title: 'Print preview',
  making: 'Making the pages…',
  summary: (title: string, pages: number, size: string) => `${isolated(title)}, ${pageCount(pages)}, ${size}`,
  ready: (pages: number) => `The preview is ready: ${pageCount(pages)}.`,
  close: 'Close',
  closeKeys: 'Esc',
  save: 'Save PDF…',
  saving: 'Saving…',
  saved: (file: string) => `Saved as ${quoted(file)}.`,
  again: 'Try again',
  unreadable: 'The pages were made but cannot be shown here. They can be saved.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  wholePage: 'Page',
  wholePageSpoken: (shown: string) => `${shown}, show whole pages`,
  pages: 'Pages',
  document: 'Preview of the pages',
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  options: 'Options',
  paper: 'Paper',
  promise: 'Pictures, rows and captions stay whole.',
} as const;
