/** Words of many scripts, and what looks like nothing or like something else: all to be kept unit by unit. */
export const unicodeTexts: Readonly<Record<string, string>> = {
  'composed and decomposed letters': 'Caf\u00e9 Cafe\u0301 \u1e9b\u0323',
  'right to left with overrides': 'שלום \u202eexe.gpj\u202c مرحبا',
  'families and flags': '👨‍👩‍👧‍👦 🏳️‍🌈 🇹🇷',
  'many combining marks': `z${'\u0301'.repeat(1_000)}`,
  'line and paragraph separators': 'a\u2028b\u2029c\ufeffd',
  'a NUL and other controls': 'a\u0000b\u0001c\u001fd\u007f',
  'lone surrogates': 'a\ud800b\udc00c',
  'Thai, Devanagari, Chinese': 'สวัสดี नमस्ते 你好',
  'only what cannot be seen': '\u200b\u2060\u00ad\ufeff',
  'letters with and without a dot': 'İIıi ĞŞ ß ſ',
  'quotes and slashes': '"\\/\b\f\n\r\t',
  'a word of a megabyte': 'w'.repeat(1_000_000),
};
