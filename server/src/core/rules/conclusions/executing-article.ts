import type { Analysis } from '../../analysis';
import { walk, type Provision } from '../../syntax/tree';
import { fold } from '../../text/vietnamese';

/** What an article says that names who carries the document out; `có hiệu lực thi hành` does not. */
const EXECUTES = /(?:chiu|co) trach nhiem|can cu (?:quyet dinh|nghi quyet) (?:nay )?(?:de )?(?:thi hanh|thuc hien)|(?<!luc )thi hanh (?:quyet dinh|nghi quyet) nay|^dieu \d+[.:]?\s+(?:to chuc thuc hien|giao |trach nhiem )/;

/** The article is searched so far: its subject is named at its head (UTF-16 units). */
const LONGEST_SEARCH = 3000;

export function executes({ span, marker }: Provision, { source }: Analysis): boolean {
  return EXECUTES.test(fold(source.clean.slice(marker.span.start, Math.min(span.end, span.start + LONGEST_SEARCH))).replace(/\s+/g, ' '));
}

/** The last article that names who carries the document out; null when none does. */
export function executingArticle(analysis: Analysis): Provision | null {
  return walk(analysis.tree.body).findLast((provision) => provision.kind === 'article' && executes(provision, analysis)) ?? null;
}
