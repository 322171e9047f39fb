/** What the UI's documents may load and run; sent as a header with every answer of the UI's scheme. */
export const uiPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' attachment: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'allow-duplicates' ProseMirrorClipboard casebook",
].join('; ');

/** An attachment is inert even when opened as a document of its own: an SVG or HTML file runs and loads nothing. */
export const attachmentPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
