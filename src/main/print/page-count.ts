const PAGES = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g;

/** How many pages a PDF of the print engine has, by the root of its page tree; null where that cannot be seen. */
export function pageCount(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  // Inner nodes of the tree count their own pages; the root counts all.
  const counts = [...text.matchAll(PAGES)].map(([, after, before]) => Number(after ?? before));
  return counts.length === 0 ? null : Math.max(...counts);
}
