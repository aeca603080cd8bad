import type { CalendarDate } from '../legal/calendar';
import type { DocTypeId } from '../legal/doc-types';
import type { ProvisionKind } from '../syntax/tree';
import type { Field, Span } from '../text/span';
import type { Citation, DateField } from './citation';

/* What points at a document, or at a part of one, without its number. Spans are in the clean text. */

/** Anything in the text that points at a document or at a part of one. */
export type Reference = Citation | NamedCitation | BackReference | ProvisionReference;

/**
 * A document named without its symbol.
 *
 *     Luật Thực hiện dân chủ ở cơ sở năm 2022      Luật Đất đai ngày 18 tháng 01 năm 2024      Điều lệ Đảng
 *     Nghị quyết Trung ương 4 khóa XI, XII         Chỉ thị 05 của Bộ Chính trị                  Hiến pháp năm 2013
 */
export interface NamedCitation {
  readonly kind: 'named';
  readonly span: Span;
  readonly text: string;
  /** How it is named: by its name, by the plenum that made it, by a number without a symbol. */
  readonly by: 'name' | 'plenum' | 'number';
  readonly typeField: Field;
  readonly docType: DocTypeId | null;
  /** `Thực hiện dân chủ ở cơ sở`; null when it goes by plenum or number. */
  readonly nameField: Field | null;
  /** `4` in `Trung ương 4`, `05` in `Chỉ thị 05`. */
  readonly numberField: Field | null;
  /** `2022` in `năm 2022`. */
  readonly yearField: Field | null;
  readonly dateField: DateField | null;
  readonly issuerField: Field | null;
  /** `XI`, `XII` in `khóa XI, XII`. */
  readonly termFields: readonly Field[];
}

/** `Nghị định này` (self) and `Kế hoạch nêu trên`, `Chỉ thị trên` (back). */
export interface BackReference {
  readonly kind: 'self' | 'back';
  readonly span: Span;
  readonly text: string;
  readonly typeField: Field;
  readonly docType: DocTypeId | null;
}

/** Annexes have no place among the provisions of a body. */
export type CitedKind = ProvisionKind | 'annex';

/** One part named: `điểm b` in `điểm a, b khoản 2 Điều 5`. */
export interface ProvisionAtom {
  /** The word of its kind too, where it stands right before: `điểm a`, then `b`. */
  readonly span: Span;
  readonly kind: CitedKind;
  /** `điểm` as written; null for the later members of an enumeration. */
  readonly kindField: Field | null;
  readonly numField: Field;
  /** Read: `đ` is [5], `II` is [2], `thứ nhất` is [1], `1.2` is [1, 2]; empty for what counts nothing (`khoản này`). */
  readonly ordinals: readonly number[];
  /** The number has letters of an inserted provision: `5a`. */
  readonly isInserted: boolean;
  /** `này`: the very clause or article in which the reference stands. */
  readonly isThis: boolean;
  /** The far end of a range that begins with this atom: `từ khoản 2 đến khoản 5`; null when it is no range. */
  readonly to: { readonly span: Span; readonly numField: Field; readonly ordinals: readonly number[] } | null;
  /** Index in `atoms` of the atom that holds this one (`Điều 5` for `khoản 2`); null for the outermost. */
  readonly parent: number | null;
}

/** A chain of parts with what they are parts of: `điểm a, b và đ khoản 2, khoản 3 Điều 5 Chương II Nghị định số 30/2020/NĐ-CP`. */
export interface ProvisionReference {
  readonly kind: 'provision';
  /** The chain alone, without the document that follows. */
  readonly span: Span;
  readonly text: string;
  /** In the order of the text. */
  readonly atoms: readonly ProvisionAtom[];
  /** The document named right behind (`của` or nothing between); null when none is: then it is this document, or one named before. */
  readonly of: Citation | NamedCitation | BackReference | null;
}

/** All that a text points at, each list in the order of the text. */
export interface References {
  readonly names: readonly NamedCitation[];
  readonly backs: readonly BackReference[];
  readonly provisions: readonly ProvisionReference[];
}

/** A document that the text cites, with every place where it does so by number. */
export interface CitedDocument {
  /** Normalised `35-CT/TW`; two documents of one symbol (other term, other year) are two. */
  readonly symbol: string;
  readonly date: CalendarDate | null;
  /** In the order of the text; at least one. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The first citation with date and issuer; without one the first with a date; else the first. */
  readonly fullest: Citation;
}

/** Where a reference leads. */
export type Resolution =
  | { readonly to: 'document'; readonly document: CitedDocument }
  | { readonly to: 'named'; readonly named: NamedCitation }
  | { readonly to: 'this-document'; readonly eId: string | null; readonly span: Span }
  | { readonly to: 'nothing'; readonly because: 'no-antecedent' | 'ambiguous' | 'no-such-provision' | 'other-document' };
