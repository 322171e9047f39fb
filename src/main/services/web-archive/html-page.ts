import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { FoundPages } from './found-pages.ts';

/** Bytes looked at: what a page says of itself stands at its beginning. */
const HEAD = 256 * 1024;

/** Reads what a saved page says it is, as data: nothing in it is run or loaded. Null when it is no page; else true. */
export function htmlPage(bytes: Uint8Array, found: FoundPages): true | null {
  const text = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (!/^\s*(<!--[\s\S]{0,4000}?-->\s*)*(<!doctype html|<html|<head|<meta|<title|<body)\b/i.test(text)) return null;
  found.add(whatItSays(text));
  return true;
}

function whatItSays(text: string) {
  const said = { savedFrom: '', canonical: '', shared: '', title: '', at: '' };
  let inTitle = false;
  const addTitle = ({ chars }: Token.CharacterToken) => {
    if (inTitle) said.title += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName, attrs }) {
        const value = (name: string) => attrs.find((attr) => attr.name === name)?.value ?? '';
        if (tagName === 'title' && said.title === '') {
          inTitle = true;
          tokenizer.state = TokenizerMode.RCDATA;
        }
        // What stands between these tags is no markup; who builds a tree tells the tokenizer so.
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        if (tagName === 'style' || tagName === 'noscript') tokenizer.state = TokenizerMode.RAWTEXT;
        if (tagName === 'link' && value('rel').toLowerCase() === 'canonical') said.canonical ||= value('href');
        if (tagName === 'meta' && value('property') === 'og:url') said.shared ||= value('content');
      },
      onEndTag({ tagName }) {
        if (tagName === 'title') inTitle = false;
      },
      onComment({ data }) {
        said.savedFrom ||= /saved from url=\(\d+\)(\S+)/.exec(data)?.[1] ?? /^\s*url:\s*(\S+)/m.exec(data)?.[1] ?? '';
        said.at ||= /^\s*saved date:\s*(.+)$/m.exec(data)?.[1] ?? '';
      },
      onCharacter: addTitle,
      onWhitespaceCharacter: addTitle,
      onNullCharacter: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(text, true);
  const [url = ''] = [said.savedFrom, said.canonical, said.shared].filter((one) => one !== '');
  return { url, title: said.title, at: said.at };
}
