import type { LegalBasis } from '../syntax/tree';
import { contains } from '../text/span';
import type { SourceText } from '../text/source-text';
import { partitionPoint } from '../text/partition';
import { fold } from '../text/vietnamese';
import type { CitationRole } from './citation';

/** Words before a citation, nearest last, that say what it is to the text. */
const ROLES: readonly (readonly [CitationRole, RegExp])[] = [
  ['attached', /kem theo\s*$/],
  ['replaces', /(?:thay the|bai bo|huy bo|thay cho|het hieu luc(?: cua)?)\s+(?:toan bo )?(?:cac |noi dung )?$/],
  ['amends', /(?:(?:sua doi|dinh chinh|dieu chinh)(?:,? bo sung)?\s+(?:mot so (?:dieu|noi dung|khoan) )?|bo sung(?:,? sua doi)?\s+mot so (?:dieu|noi dung|khoan) )(?:cua )?(?:cac )?$/],
  ['executes', /(?:thuc hien|trien khai|thi hanh|cu the hoa|quan triet|chap hanh)\s+(?:(?:tot|nghiem|noi dung|co hieu qua|cac|theo)\s+){0,2}$/],
];

/** `Theo đề nghị tại Tờ trình số …, Sở ban hành ‸Quyết định số …`: what is issued is no basis. */
const ISSUES = /(?<!kem theo )(?<!duoc )ban hanh\s*$/;

/** No word that decides a role stands farther before (UTF-16 units). */
const REACH = 60;

/** What the document cited at `start` is to the text. */
export function readRole(source: SourceText, start: number, bases: readonly LegalBasis[]): CitationRole {
  const basis = bases[partitionPoint(bases, ({ span }) => span.start <= start) - 1];
  const before = fold(source.clean.slice(Math.max(0, start - REACH), start)).replace(/\s+/g, ' ');
  if (basis && contains(basis.span, start) && !ISSUES.test(before)) return 'basis';
  return ROLES.find(([, words]) => words.test(before))?.[0] ?? 'cited';
}
