/** Words as names are told apart by: whatever their case, their spaces and their accents. */
export function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
