import type { SourceText } from '../text/source-text';
import { fold } from '../text/vietnamese';

/** No clause is read farther back (UTF-16 units). */
const REACH = 240;

/** What stands in the same clause before `at`, folded, with single spaces: from the last `;`, `.`, `:`, bracket or blank line on. */
export function clauseBefore(source: SourceText, at: number): string {
  const before = source.clean.slice(Math.max(0, at - REACH), at);
  const start = Math.max(before.search(/[;:(“"][^;:(“"]*$/), before.search(/\.\s(?!.*\.\s)/s), before.search(/\n[^\S\n]*\n(?!.*\n[^\S\n]*\n)/s));
  return fold(before.slice(start + 1)).replace(/\s+/g, ' ');
}

/** Words that name a body which issues documents. */
const BODY = /(?:uy ban|ubnd|hoi dong|hdnd|chinh phu|thu tuong|quoc hoi|bo chinh tri|ban bi thu|trung uong|tinh uy|thanh uy|huyen uy|dang uy|ban thuong vu|ban to chuc|van phong|(?:^| )(?:so|bo|ban|cuc|phong|chi bo|doan|hoi) )/;

/** Whether a body stands before in the clause, as the one who issued: `của Sở Nội vụ tại Tờ trình số …`, `UBND tỉnh ban hành Quyết định số …`. */
export function namesIssuerBefore(source: SourceText, at: number): boolean {
  const clause = clauseBefore(source, at);
  return BODY.test(clause) && / (?:tai|ban hanh|co|ky)(?: (?:kem theo|cac|mot so|nhung|van ban))?(?: [a-z]+){0,2} ?$/.test(clause);
}
