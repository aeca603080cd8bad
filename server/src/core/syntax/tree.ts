import { partitionPoint } from '../text/partition';
import type { Field, Span } from '../text/span';
import type { CalendarDate } from '../legal/calendar';
import type { DocTypeId } from '../legal/doc-types';

/*
 * The tree of a document, in the five rooms of Akoma Ntoso: preface, preamble, body, conclusions, attachments.
 * Every span is in the clean text of the SourceText the tree was made from. Nodes are plain readonly data.
 * A part that the text does not have is null: absence is a fact for a rule, never an exception.
 */

export type Profile = 'state' | 'party' | 'legislation' | 'unknown';

/** One sign that speaks for a regime. `says` is a Vietnamese phrase for the user. */
export interface Evidence {
  readonly profile: Exclude<Profile, 'unknown'>;
  readonly weight: number;
  readonly span: Span;
  readonly says: string;
}

export interface ProfileVerdict {
  readonly profile: Profile;
  /** Who decided: a comment in the text, a setting, or the signs in the text. */
  readonly decidedBy: 'comment' | 'setting' | 'evidence';
  readonly evidence: readonly Evidence[];
}

/** `Số: 163/TB-UBND` (State), `Số 05-HD/VPTW` (Party), `Số: 30/2020/NĐ-CP` (legislation), `Số:      /QĐ-UBND` (draft). */
export interface NumberLine {
  readonly span: Span;
  /** `Số` as written, without its colon. */
  readonly label: Field;
  readonly colon: Field | null;
  /** White space between the label (or its colon) and what follows. */
  readonly gap: Field;
  /** `163`, `66.22`, `30c`; null when blank. */
  readonly number: Field | null;
  readonly year: Field | null;
  /** Number and symbol together as written: `163/TB-UBND`; for a blank number what follows the blank: `/TB-UBND`. */
  readonly symbol: Field;
  /** `TB`; null in a công văn of the State (`12/UBND-VX`) and where it cannot be told. */
  readonly typeCode: Field | null;
  /** Everything after the type: `UBND`, `BTCTU-BNCTU`; in a công văn the whole `UBND-VX`. */
  readonly issuerCode: Field | null;
  /** `number/TYPE-ISSUER` is state, `number-TYPE/ISSUER` is party. */
  readonly shape: 'state' | 'party' | 'unknown';
}

/** `Hà Nội, ngày 05 tháng 01 năm 2026`. Blank parts are null. */
export interface PlaceDate {
  readonly span: Span;
  readonly place: Field | null;
  readonly comma: Field | null;
  readonly day: Field | null;
  readonly month: Field | null;
  readonly year: Field | null;
  /** `words` for `ngày … tháng … năm …`, `strokes` for `ngày 05/3/2026`, `disordered` for `tháng 3 ngày 05 năm 2026`, `ngày 05, tháng 3/2026`. */
  readonly style: 'words' | 'strokes' | 'disordered';
  /** Null when a part is blank. May be impossible. */
  readonly date: CalendarDate | null;
}

export interface DocTypeLine extends Field {
  readonly docType: DocTypeId;
}

export interface ListItem {
  /** The whole item, its dash and closing mark included. */
  readonly span: Span;
  readonly dash: Field | null;
  /** What stands between the dash and the closing mark. */
  readonly content: Field;
  /** `;` `,` `.` or null. */
  readonly mark: Field | null;
}

export interface AddresseeBlock {
  readonly span: Span;
  /** `Kính gửi` or `Kính trình`, as written. */
  readonly label: Field;
  readonly colon: Field | null;
  readonly items: readonly ListItem[];
}

export interface Preface {
  readonly span: Span;
  readonly nationalTitle: Field | null;
  readonly motto: Field | null;
  readonly partyTitle: Field | null;
  readonly parentIssuer: Field | null;
  readonly issuer: Field | null;
  /** The line that holds only `*` under a Party issuer. */
  readonly star: Field | null;
  readonly numberLine: NumberLine | null;
  readonly placeDate: PlaceDate | null;
  /** `Dự thảo`, `Dự thảo lần 2`, `DỰ THẢO`. */
  readonly draftMark: Field | null;
  /** `KHẨN`, `THƯỢNG KHẨN`, `HỎA TỐC`, or a word that no clause knows: `KHẨN CẤP`. */
  readonly urgency: Field | null;
  /** `MẬT`, `TỐI MẬT`, `TUYỆT MẬT` */
  readonly secrecy: Field | null;
  /** `LƯU HÀNH NỘI BỘ`, `XEM XONG TRẢ LẠI`, `TÀI LIỆU THU HỒI` */
  readonly circulation: Field | null;
  readonly docType: DocTypeLine | null;
  /** Trích yếu; of a công văn without its `V/v`. */
  readonly subject: Field | null;
  /** `V/v`, `V/v:`, as written, before the subject of a công văn. */
  readonly subjectLabel: Field | null;
  /** `-----` under the subject. */
  readonly subjectRule: Field | null;
  readonly addressees: AddresseeBlock | null;
  /** The line that names who issues: `ỦY BAN NHÂN DÂN TỈNH X`, under the subject of a decision. */
  readonly authorityLine: Field | null;
}

/** One line of the căn cứ block. */
export interface LegalBasis {
  readonly span: Span;
  readonly dash: Field | null;
  /** `Căn cứ`, `Theo đề nghị`, `Xét`, `Theo`. */
  readonly lead: Field;
  readonly mark: Field | null;
}

export interface Preamble {
  readonly bases: readonly LegalBasis[];
  /** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:` */
  readonly enactingFormula: Field | null;
}

export type ProvisionKind =
  | 'part' // Phần I, Phần thứ nhất
  | 'chapter' // Chương I
  | 'section' // Mục 1
  | 'subsection' // Tiểu mục 1
  | 'letter' // A. KẾT QUẢ, above I. in long reports
  | 'roman' // I.
  | 'article' // Điều 1.
  | 'clause' // 1.
  | 'decimal' // 1.1. and deeper
  | 'point' // a)
  | 'subpoint' // (i), (1)
  | 'dash' // -
  | 'plus'; // +

/** A numbered (or dashed) unit of the body with what stands under it. */
export interface Provision {
  readonly kind: ProvisionKind;
  /** From its marker to the end of its last child, text of other documents that it quotes included. */
  readonly span: Span;
  /** The marker as written: `Điều 5.`, `1.1`, `a)`. */
  readonly marker: Field;
  /** The number as written: `5`, `5a`, `1.1`, `a`, `II`, `thứ nhất`; empty for dashes. */
  readonly num: string;
  /** The number read: `II` is [2], `1.1` is [1, 1], `đ` is [5]; empty when it cannot be read or for dashes. */
  readonly ordinals: readonly number[];
  /** The mark after the number: `.` `)` `-` `/` `:` or empty; `()` for a number between brackets. */
  readonly punctuation: string;
  /** The first paragraph after the marker: a title, or the content when there is no title. */
  readonly heading: Field;
  /** The title, where the unit has one: behind the number or, of Phần, Chương, Mục, on the lines below it. */
  readonly title: Field | null;
  /** Stable id in the manner of Akoma Ntoso: `art_5__cl_2__pt_a`. */
  readonly eId: string;
  readonly children: readonly Provision[];
}

/** `¹ Chương trình …`: the text of a footnote that stands between paragraphs. */
export interface Footnote {
  readonly span: Span;
  readonly label: Field;
  readonly ordinal: number;
}

export type AuthorityMark = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** `TM. ỦY BAN NHÂN DÂN`, `T/M HUYỆN ỦY`. */
export interface AuthorityLine extends Field {
  /** Which mark it is, whatever its spelling. */
  readonly mark: AuthorityMark;
  /** The mark as written: `TM.`, `T/M`, `KT`. */
  readonly markField: Field;
  /** What stands after the mark and white space. */
  readonly body: Field;
  /** Spelt the State way (`TM.`), the Party way (`T/M`), or neither (`TM`). */
  readonly spelling: 'state' | 'party' | 'bare';
}

export interface SignatureBlock {
  readonly span: Span;
  readonly authority: readonly AuthorityLine[];
  /** `CHỦ TỊCH`, `PHÓ BÍ THƯ` */
  readonly positions: readonly Field[];
  /** `kiêm` on a line of its own between two posts. */
  readonly joint: Field | null;
  readonly signer: Field | null;
  /** Which of several columns it is; null when it stands alone. */
  readonly side: 'left' | 'middle' | 'right' | null;
  /** `Xác nhận chữ ký của đồng chí …`, the line above a block that confirms another. */
  readonly confirmation: Field | null;
}

export interface Recipients {
  readonly span: Span;
  readonly label: Field;
  readonly colon: Field | null;
  readonly items: readonly ListItem[];
  /** The `Lưu` line, one of `items`. */
  readonly filing: ListItem | null;
  /** `PL.(300)`, `ABC-268` below the list: who drafted it, and how many copies. */
  readonly drafterCode: Field | null;
}

export interface Conclusions {
  /** Where the conclusions begin; the end of the body. Empty span at the end of the text when there are none. */
  readonly span: Span;
  /** What closes the body after its last letter: `./.`, `.`, `./`, `. ./.`, with the white space between; or null. */
  readonly endMark: Field | null;
  readonly recipients: Recipients | null;
  /** The one that counts: the first, of several columns the last. One of `signatures`. */
  readonly signature: SignatureBlock | null;
  /** All of them: both sides of minutes, the parties of a contract, a confirmation under the first. */
  readonly signatures: readonly SignatureBlock[];
}

/** A document within the document, with numbering and an end of its own. */
export interface Attachment {
  readonly span: Span;
  /** `annex` under `Phụ lục`; `text` is a quy chế, a list or a form under its own title. */
  readonly kind: 'annex' | 'text';
  /** `Phụ lục I`, `QUY CHẾ` */
  readonly heading: Field;
  /** `I`, `02` of an annex, as written. */
  readonly num: Field | null;
  /** The type that heads an attached text: `QUY CHẾ`. */
  readonly docType: DocTypeId | null;
  /** Its name, on the line of the heading or below it. */
  readonly title: Field | null;
  /** `(Kèm theo Quyết định số 12/QĐ-UBND ngày …)`, brackets included. */
  readonly pointer: Field | null;
  /** The heading of the attached text that an annex below it belongs to; null when it is the document's own. */
  readonly owner: Field | null;
  /** What closes it after its last letter or figure. */
  readonly endMark: Field | null;
  /** The provisions of an attached text (quy chế, quy định); empty for an annex, whose tables and forms number as they like. */
  readonly body: readonly Provision[];
}

/** Bản sao y, bản trích sao, bản sao lục. */
export type CopyKind = 'full' | 'extract' | 'second';

/** The second small head below a document that was copied, with number, day, recipients and signature of those who copied it. */
export interface Copy extends Omit<Conclusions, 'endMark'> {
  readonly kind: CopyKind;
  /** `SAO Y`, `TRÍCH SAO`, `SAO LỤC`, `SAO Y BẢN CHÍNH`. */
  readonly label: Field;
  readonly parentIssuer: Field | null;
  readonly issuer: Field | null;
  readonly numberLine: NumberLine | null;
  readonly placeDate: PlaceDate | null;
}

export interface DocumentTree {
  readonly preface: Preface;
  readonly preamble: Preamble;
  readonly bodySpan: Span;
  readonly body: readonly Provision[];
  readonly footnotes: readonly Footnote[];
  readonly conclusions: Conclusions;
  readonly attachments: readonly Attachment[];
  readonly copy: Copy | null;
}

/** Every provision, parents before children, in the order of the text. */
export function walk(provisions: readonly Provision[]): readonly Provision[] {
  const all: Provision[] = [];
  const collect = (some: readonly Provision[]) => {
    for (const provision of some) {
      all.push(provision);
      collect(provision.children);
    }
  };
  collect(provisions);
  return all;
}

/** The provisions around `offset`, outermost first; empty when it is in none. */
export function provisionsAt(provisions: readonly Provision[], offset: number): readonly Provision[] {
  const found = provisions[partitionPoint(provisions, ({ span }) => span.end < offset)];
  return found && found.span.start <= offset ? [found, ...provisionsAt(found.children, offset)] : [];
}
