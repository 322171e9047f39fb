import type { Post } from '../../../../shared/core/case-study/post.ts';

/** What the parts of a card need. */
export interface PostPartProps {
  readonly post: Post;
  /** How the card is spoken of. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly onChange: (change: Partial<Post>) => void;
}
