const kinds: Readonly<Record<string, string>> = {
  wacz: 'Web archive (WACZ)',
  warc: 'Web archive (WARC)',
  'warc.gz': 'Web archive (WARC)',
  mhtml: 'Saved web page (MHTML)',
  mht: 'Saved web page (MHTML)',
  html: 'Web page',
  htm: 'Web page',
  pdf: 'PDF',
  csv: 'Table (CSV)',
  xlsx: 'Spreadsheet',
  ods: 'Spreadsheet',
  docx: 'Document',
  odt: 'Document',
  pptx: 'Slides',
  odp: 'Slides',
  mp4: 'Video',
  mov: 'Video',
  webm: 'Video',
  mp3: 'Sound',
  m4a: 'Sound',
  wav: 'Sound',
  zip: 'Archive (ZIP)',
  json: 'Data (JSON)',
  txt: 'Text',
};

/** Whether a file calls itself a saved page or an archive of pages. */
export function isWebArchiveName(fileName: string): boolean {
  return /\.(wacz|warc|warc\.gz|mhtml?|html?)$/i.test(fileName);
}

/** What a file calls itself, by the ending of its name; '' where that says nothing. Only ever shown, never relied on. */
export function fileKind(fileName: string): string {
  const parts = fileName.toLowerCase().split('.');
  return [parts.slice(-2).join('.'), parts.at(-1) ?? ''].map((ending) => kinds[ending] ?? '').find(Boolean) ?? '';
}
