const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;
const MOST = 100;

/**
 * A file name for a title, good on Windows, macOS and Linux: no separators, control or direction characters, reserved
 * names, or trailing dots and spaces; at most 100 characters; never empty. The extension comes without a dot.
 */
export function fileNameFor(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\-\s]+/, '');
  const short = [...plain]
    .slice(0, MOST)
    .join('')
    .replace(/[.\s]+$/, '');
  const name = short === '' || RESERVED.test(short) ? `Case ${short}`.trim() : short;
  return `${name}.${extension}`;
}
