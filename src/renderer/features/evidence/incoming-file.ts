/** A picture or file on its way in. */
export interface IncomingFile {
  readonly name: string;
  /** Whether it will most likely be shown as a picture; main looks at the bytes and decides. */
  readonly looksLikePicture: boolean;
  readonly byteLength: number;
  readonly blob: Blob;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Dropped or picked files in the order of their names: shot 2 before shot 10. */
export function inNameOrder(files: readonly IncomingFile[]): readonly IncomingFile[] {
  return files.toSorted((one, other) => collator.compare(one.name, other.name));
}

/** A file as the browser hands it over. A pasted bitmap has no name of its own and is called by `pastedName`. */
export function incoming(file: File, pastedName?: string): IncomingFile {
  // What the clipboard calls every bitmap says nothing.
  const nameless = pastedName !== undefined && /^(image\.\w+)?$/.test(file.name);
  const name = nameless ? `${pastedName}.${extensionOf(file.type)}` : file.name || 'file';
  return { name, looksLikePicture: /^image\//.test(file.type), byteLength: file.size, blob: file };
}

/** The name for a screenshot pasted at a moment: sorts by time and is a valid file name everywhere. */
export function screenshotName(at: Date): string {
  return `Screenshot ${momentName(at)}`;
}

/** The name for pasted words that are kept as a file. */
export function pastedTextName(at: Date, media: string): string {
  return `Pasted text ${momentName(at)}.${media === 'text/html' ? 'html' : 'txt'}`;
}

function momentName(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`;
}

function extensionOf(media: string): string {
  return /^image\/(png|jpeg|gif|webp|bmp|avif)$/.exec(media)?.[1] ?? 'png';
}
