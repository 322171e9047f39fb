import { Mark } from '@tiptap/core';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';

/** A link that may be kept; any other address leaves its words without a link. */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => (isSafeLink(element.getAttribute('href')) ? null : false) },
  ],
  renderHTML({ mark }) {
    const { href } = mark.attrs;
    return ['a', isSafeLink(href) ? { href, rel: 'noopener noreferrer' } : {}, 0];
  },
});
