import type { Field, Span } from '../text/span';
import type { CalendarDate } from '../legal/calendar';
import type { DocTypeId } from '../legal/doc-types';

/**
 * A document named by its number in the text. Spans are in the clean text.
 * Specimen: `Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị`.
 */
export interface Citation {
  readonly kind: 'numbered';
  /** From the type (or `số`, or the number) to the end of the issuer. */
  readonly span: Span;
  readonly text: string;
  /** `Chỉ thị` as written; null when the text names no type. */
  readonly typeField: Field | null;
  readonly docType: DocTypeId | null;
  /** `Đất đai` in `Luật Đất đai số 31/2024/QH15`; null for all but what the National Assembly made. */
  readonly nameField: Field | null;
  /** `số` as written (`sô`, `s6` in OCR); null when missing. */
  readonly soField: Field | null;
  /** A colon after `số`, which belongs to a number line and not to a citation. */
  readonly hasColon: boolean;
  /** `35-CT/TW` as written, white space and line breaks included. */
  readonly symbolField: Field;
  /** `35-CT/TW`: no white space, plain hyphens, Đ for its look-alikes. */
  readonly symbol: string;
  /** `35`, `66.22`, `30c`. */
  readonly number: string;
  readonly numberField: Field;
  /** The year inside the symbol, as in `30/2020/NĐ-CP`; 1998 for the `98` of `12/98/NĐ-CP`. */
  readonly year: number | null;
  readonly yearField: Field | null;
  /** `CT`, `NĐ`; null in the symbol of a law (`45/2019/QH14`) or of a công văn (`1204/STC-QLNS`). */
  readonly typeCode: string | null;
  readonly typeCodeField: Field | null;
  /** `TW`, `UBND`, `QH14`. */
  readonly issuerCode: string;
  /** `number/TYPE-ISSUER` is state, `number-TYPE/ISSUER` is party, `number-ISSUER` of before 1997 (`73-CP`) is old. */
  readonly shape: SymbolShape;
  readonly dateField: DateField | null;
  /** A comma before `ngày`, as Party offices write. */
  readonly hasDateComma: boolean;
  /** `của Bộ Chính trị` without `của`, as written. */
  readonly issuerField: Field | null;
  /** `(khóa XI)` after the issuer: `XI` as written. */
  readonly termField: Field | null;
  /** `về công tác văn thư`: the subject as written, to the end of its clause; null when no subject follows. */
  readonly subjectField: Field | null;
  /** What this document is to the text that names it. */
  readonly role: CitationRole;
  /** What a member of a plural list takes from the list; null outside a list. */
  readonly shared: Shared | null;
}

export type SymbolShape = 'state' | 'party' | 'old';

/**
 * `basis`: in a line `Căn cứ …` or `Theo …` of the preamble. `executes`: `thực hiện`, `triển khai`, `thi hành` stands before it.
 * `replaces`: `thay thế`, `bãi bỏ`, `hủy bỏ`. `amends`: `sửa đổi`, `bổ sung`, `đính chính`. `attached`: `kèm theo` stands before it.
 */
export type CitationRole = 'basis' | 'executes' | 'replaces' | 'amends' | 'attached' | 'cited';

/** `các Quyết định số 12/QĐ-UBND, 15/QĐ-UBND ngày 02/01/2024 của UBND huyện`: type before, date and issuer behind the list. */
export interface Shared {
  readonly typeField: Field | null;
  readonly docType: DocTypeId | null;
  readonly dateField: DateField | null;
  readonly issuerField: Field | null;
}

/** A date in running text: `14/6/2024` or `14 tháng 6 năm 2024`, without the word `ngày`. */
export interface DateField extends Field {
  readonly style: 'words' | 'strokes' | 'dashes';
  readonly day: Field;
  readonly month: Field;
  readonly year: Field;
  readonly date: CalendarDate;
}
