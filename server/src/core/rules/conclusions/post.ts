import { isDeputyPosition } from '../../syntax/authority';

/** Heads whose deputies have a name of their own. */
const HEADS: Readonly<Record<string, string>> = { 'THỨ TRƯỞNG': 'BỘ TRƯỞNG' };

/** The head whom a deputy signs for: `PHÓ CHỦ TỊCH` → `CHỦ TỊCH`, `THỨ TRƯỞNG` → `BỘ TRƯỞNG`; null when the post is no deputy's. */
export function headOf(position: string): string | null {
  if (!isDeputyPosition(position)) return null;
  const own = HEADS[position.trim()];
  if (own) return own;
  const head = position.replace(/^PHÓ\s+/u, '').replace(/\s+(?:THƯỜNG TRỰC|PHỤ TRÁCH|ĐIỀU HÀNH)$/u, '');
  return /^PHÓ/u.test(head) || head === position ? null : head;
}
