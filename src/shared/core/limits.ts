/** What the notebook accepts at its doors. Beyond these a file is left alone and the person is told. */
export const limits = {
  /** UTF-16 code units of one case file. */
  caseFileLength: 64 * 1024 * 1024,
  /** Nested JSON levels of one case file. V8 cannot serialise past about 4,000, structured clone past about 2,000. */
  jsonDepth: 250,
  /** Nested rich-text nodes of a document. */
  documentDepth: 100,
  /** Characters of a title, a tag, a goal, a channel, a campaign name or a file name. */
  nameLength: 1_000,
  /** Characters of a caption, an alternative text or a metric's note. */
  captionLength: 20_000,
  /** Characters of a web address that is kept or opened. */
  addressLength: 8_000,
  /** Characters of one embed code kept with a post; longer code stays in the text as code. */
  embedCodeLength: 100_000,
  /** Characters of words that are pasted into the text, and of HTML with its tags; more is attached as a file. */
  pastedWords: 1_000_000,
  pastedMarkup: 4_000_000,
  /** Cells of one table, those included that would have to be added to fill it up. */
  tableCells: 100_000,
  /** Columns of a table before one in which no cell begins is taken out. */
  tableColumns: 200,
  /** Entries of any one list in a case. */
  listLength: 10_000,
  /** Bytes of one attachment. */
  attachmentBytes: 100 * 1024 * 1024,
  /** Pixels (width x height) that may be decoded; a larger picture is kept but shown as a placeholder. */
  picturePixels: 64_000_000,
  /** Characters of a search query that are looked at. */
  queryLength: 1_000,
} as const;
