/** A moment as part of a file name: `20260305T140211000Z`. Without colons, which not every file system takes. */
export function fileTime(instant: string): string {
  return instant.replace(/[-:.]/g, '');
}
