import { foldKey } from '../text/vietnamese';
import { clean } from './skeleton-blanks';

/** Who signs for a body, as it stands above the name: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
export interface Signer {
  /** `TM. ỦY BAN NHÂN DÂN`, `T/M BAN THƯỜNG VỤ`; left out when the head signs for himself. */
  readonly mark?: string;
  readonly post: string;
  readonly name?: string;
}

/** A body that issues documents, as `.thethuc.json` remembers it. */
export interface IssuingBody {
  readonly regime: 'state' | 'party';
  /** `Sở Nội vụ`, `Đảng uỷ xã Tân Lập`; the heading prints it in capitals. */
  readonly name: string;
  /** `Ủy ban nhân dân tỉnh An Phú`, `Đảng bộ tỉnh An Phú` */
  readonly parent?: string;
  /** In symbols: `SNV`, `ĐU`. */
  readonly abbreviation?: string;
  readonly place?: string;
  readonly signers?: readonly Signer[];
  /** The usual ones, without dash and mark. */
  readonly recipients?: readonly string[];
  /** Who keeps a copy: `TCCB` (State, behind `Lưu: VT,`), `Văn phòng Đảng uỷ` (Party). */
  readonly filing?: string;
}

export interface BodiesFile {
  readonly bodies: readonly IssuingBody[];
  /** What is wrong with the file, in one Vietnamese sentence; null when nothing is. What could be read is there all the same. */
  readonly problem: string | null;
}

type Raw = Readonly<Record<string, unknown>>;

const FILE = '.thethuc.json';
const FILE_KEYS = ['$schema', 'bodies'];
const BODY_KEYS = ['regime', 'name', 'parent', 'abbreviation', 'place', 'signers', 'recipients', 'filing'];
const SIGNER_KEYS = ['mark', 'post', 'name'];
const TEXTS = ['parent', 'abbreviation', 'place', 'filing'] as const;

/** Reads the text of `.thethuc.json`; never throws. */
export function readBodies(text: string): BodiesFile {
  const file = parse(text);
  if (!file) return { bodies: [], problem: `Tệp ${FILE} không phải là JSON đúng cú pháp, nên chưa dùng được cơ quan đã nhớ trong đó` };
  const listed = file['bodies'] ?? [];
  if (!Array.isArray(listed)) return { bodies: [], problem: `Trong ${FILE}, “bodies” phải là một danh sách cơ quan` };
  const read = (listed as unknown[]).map(readBody);
  const bodies = read.flatMap((body) => (body ? [body] : []));
  return { bodies, problem: problemIn(file, listed as unknown[], bodies.length < read.length) };
}

function problemIn(file: Raw, listed: readonly unknown[], isUnread: boolean): string | null {
  const signers = listed.filter(isRaw).flatMap(({ signers }) => (Array.isArray(signers) ? signers.filter(isRaw) : []));
  const strange = [
    ...strangers([file], FILE_KEYS),
    ...strangers(listed.filter(isRaw), BODY_KEYS),
    ...strangers(signers, SIGNER_KEYS),
  ];
  if (strange.length > 0) return `Trong ${FILE} có khóa không rõ: ${[...new Set(strange)].slice(0, 3).map((key) => `“${key.slice(0, 20)}”`).join(', ')}`;
  return isUnread ? `Trong ${FILE} có cơ quan thiếu “name” hoặc “regime” (“state”, “party”)` : null;
}

const strangers = (objects: readonly Raw[], known: readonly string[]) => objects.flatMap((object) => Object.keys(object).filter((key) => !known.includes(key)));

function readBody(value: unknown): IssuingBody | null {
  if (!isRaw(value)) return null;
  const { regime, name, signers, recipients } = value;
  if ((regime !== 'state' && regime !== 'party') || !isText(name) || name.trim() === '') return null;
  const texts = Object.fromEntries(TEXTS.flatMap((key) => (isText(value[key]) ? [[key, value[key]]] : [])));
  return {
    regime,
    name,
    ...texts,
    ...(Array.isArray(signers) && { signers: signers.flatMap(readSigner) }),
    ...(Array.isArray(recipients) && { recipients: recipients.filter(isText) }),
  };
}

function readSigner(value: unknown): readonly Signer[] {
  if (!isRaw(value) || !isText(value['post'])) return [];
  const { mark, post, name } = value;
  return [{ ...(isText(mark) && { mark }), post, ...(isText(name) && { name }) }];
}

/** `- Sở Tài chính;` → `Sở Tài chính` */
export function usualRecipients({ recipients }: IssuingBody): readonly string[] {
  return (recipients ?? []).map((name) => clean(name).replace(/^[-–•+]\s*/u, '').replace(/[;,.]$/u, '')).filter((name) => name !== '');
}

/** `Lưu: VT, TCCB.` → `TCCB`, `Lưu Văn phòng Đảng uỷ` → `Văn phòng Đảng uỷ`; empty when nothing is said. */
export function filingOf({ regime, filing }: IssuingBody): string {
  const place = clean(filing).replace(/^Lưu:?\s*/iu, '').replace(/\.$/u, '');
  return regime === 'party' ? place : place.replace(/^VT(?:,\s*|$)/u, '');
}

/**
 * The text of `.thethuc.json` with this body in it, in place of one of the same name if there is one. All else in the file stays as it was;
 * null when the file is there and cannot be read, so that nothing in it gets lost.
 */
export function rememberBody(text: string | null, body: IssuingBody): string | null {
  const file = text === null ? {} : parse(text);
  const listed: unknown = file?.['bodies'] ?? [];
  if (!file || !Array.isArray(listed)) return null;
  const others = listed as readonly unknown[];
  const at = others.findIndex((other) => isRaw(other) && other['regime'] === body.regime && isText(other['name']) && foldKey(other['name']) === foldKey(body.name));
  const bodies = at < 0 ? [...others, body] : others.map((other, index) => (index === at ? { ...(other as Raw), ...body } : other));
  return `${JSON.stringify({ ...file, bodies }, null, 2)}\n`;
}

function parse(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRaw(value) ? value : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
