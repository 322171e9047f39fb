import type { FailureCode } from '../core/failure.ts';
import type { Ulid } from '../core/ids.ts';
import type { KnownTag } from '../core/tags/known-tag.ts';
import type { TagChange } from '../core/tags/tag-change.ts';

/** A tag of the notebook, and how many cases have it in any spelling. */
export interface TagCount extends KnownTag {
  readonly cases: number;
}

/** A case that a change of tags left as it is, and why, as a sentence. */
export interface CaseLeft {
  readonly id: Ulid;
  readonly title: string;
  readonly message: string;
}

/** What became of a change of tags. */
export interface TagsChanged {
  /** Names it for taking it back while the notebook is open. */
  readonly token: string;
  /** The name the tags have now; null where they went. */
  readonly to: string | null;
  /** How many cases were changed, of how many that were to be. */
  readonly changed: number;
  readonly of: number;
  readonly left: readonly CaseLeft[];
  /** Why it was given up before its end; `cancelled` where it was called off. */
  readonly stopped: FailureCode | null;
  /** Why the notebook's own templates kept their tags, as a sentence; null where they did not. */
  readonly templatesLeft: string | null;
}

/** What the window may ask to be done with tags across cases. */
export interface TagRequests {
  /** Renames, merges or removes tags in all cases, each durably by itself; saved searches and own templates follow. */
  'tags.change': (change: TagChange) => TagsChanged;
  /** Gives the cases a change was made in their tags back. */
  'tags.undo': (token: string) => TagsChanged;
  /** Calls off what is under way; what is done stays done. */
  'tags.cancel': () => void;
}
