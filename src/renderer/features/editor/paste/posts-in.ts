import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { type Post, postSchema } from '../../../../shared/core/case-study/post.ts';
import { readSaid } from '../../../../shared/core/case-study/said-of-item.ts';
import { limits } from '../../../../shared/core/limits.ts';
import type { HtmlElement } from '../embeds/html-tree.ts';
import { postItem } from '../embeds/post-item.ts';
import { readEmbed } from '../embeds/read-embed.ts';

/** Answers a figure to stand for each embed code among HTML that was parsed with its places in the source. */
export function embedFigures(html: string): (element: HtmlElement) => Node | null {
  return (element) => {
    const reading = readEmbed(element);
    if (reading?.is !== 'post') return null;
    const place = element.sourceCodeLocation;
    const code = place ? html.slice(place.startOffset, place.endOffset) : '';
    // Code too long for a card stays what it is to any other reader: a quotation.
    if (code.length > limits.embedCodeLength) return null;
    const figure = document.createElement('figure');
    figure.setAttribute('data-post', JSON.stringify({ ...reading.post, code }));
    return figure;
  };
}

/** Makes evidence of every post among cleaned HTML: embed code, and cards copied from another case. */
export function takePosts(root: DocumentFragment, isEvidence: (id: string) => boolean): readonly PostItem[] {
  const found: PostItem[] = [];
  for (const figure of root.querySelectorAll('figure[data-post]')) {
    if (isEvidence(figure.getAttribute('data-evidence') ?? '')) continue;
    const post = postIn(figure.getAttribute('data-post') ?? '');
    if (!post) continue;
    const item: PostItem = { ...postItem(post), ...readSaid(figure.getAttribute('data-said') ?? '') };
    found.push(item);
    figure.setAttribute('data-evidence', item.id);
    figure.replaceChildren();
  }
  return found;
}

function postIn(json: string): Post | null {
  try {
    const parsed = postSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
