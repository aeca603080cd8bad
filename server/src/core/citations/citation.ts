import type { Field, Span } from '../text/span';
import type { CalendarDate } from '../legal/calendar';
import type { DocTypeId } from '../legal/doc-types';

/**
 * A document named by its number in the text. Spans are in the clean text.
 * Specimen: `Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị`.
 */
export interface Citation {
  /** From the type (or `số`, or the number) to the end of the issuer. */
  readonly span: Span;
  readonly text: string;
  /** `Chỉ thị` as written; null when the text names no type. */
  readonly typeField: Field | null;
  readonly docType: DocTypeId | null;
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
  /** The year inside the symbol, as in `30/2020/NĐ-CP`. */
  readonly year: number | null;
  /** `CT`, `NĐ`; null in the symbol of a law (`45/2019/QH14`) or of a công văn (`1204/STC-QLNS`). */
  readonly typeCode: string | null;
  /** `TW`, `UBND`, `QH14`. */
  readonly issuerCode: string;
  readonly shape: 'state' | 'party';
  readonly dateField: DateField | null;
  /** A comma before `ngày`, as Party offices write. */
  readonly hasDateComma: boolean;
  /** `của Bộ Chính trị` without `của`, as written. */
  readonly issuerField: Field | null;
  /** `(khóa XI)` after the issuer: `XI` as written. */
  readonly termField: Field | null;
}

/** A date in running text: `14/6/2024` or `14 tháng 6 năm 2024`, without the word `ngày`. */
export interface DateField extends Field {
  readonly style: 'words' | 'strokes' | 'dashes';
  readonly day: Field;
  readonly month: Field;
  readonly year: Field;
  readonly date: CalendarDate;
}
