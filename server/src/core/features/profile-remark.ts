import type { Analysis } from '../analysis';
import type { Edit } from '../lint/rule';
import type { Profile } from '../syntax/tree';

/** `thethuc: profile=party`, as it stands between the marks of a remark; a misspelt profile too, which says nothing. */
const PROFILE_REMARK = /^thethuc:\s*profile\s*=/;

/**
 * The edits that make the text say itself by which law it is judged: a remark on a line of its own at the top, or the one that stands
 * there rewritten. Null takes it away, and the signs decide again. Offsets are in the user's own text; the line end is `\n`, and whoever
 * applies the edit writes it as the text does.
 */
export function profileRemark({ source }: Analysis, profile: Profile | null): readonly Edit[] {
  const [first, ...others] = source.remarks.filter(({ text }) => PROFILE_REMARK.test(text));
  const gone = (first && profile === null ? [first, ...others] : others).map(({ removed }) => ({ span: removed, newText: '' }));
  if (profile === null) return gone;
  const newText = `<!-- thethuc: profile=${profile} -->`;
  if (first) return [{ span: first.span, newText }, ...gone];
  const at = source.original.startsWith('\uFEFF') ? 1 : 0;
  return [{ span: { start: at, end: at }, newText: `${newText}\n` }];
}
