/** The code without its comments. Strings are kept, so that an import or a colour in quotes is still found. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_whole, quoted: string | undefined) => quoted ?? ' ',
  );
}

/** The number of lines a person sees. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
