import type { Post } from '../../../../shared/core/case-study/post.ts';

/** What the parts of a card need. */
export interface PostPartProps {
  /** The item's id: `data-line` of an input is what it says and this. */
  readonly id: string;
  readonly post: Post;
  /** How the card is spoken of. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly onChange: (change: Partial<Post>) => void;
}
