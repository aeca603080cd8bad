import type { DocTypeId } from './doc-types';
import type { Source, SourceId } from './sources';

/*
 * What each document type asks of each part, one table per regime. Rules read from here and keep no lists of types of their own.
 * A type that is not in the table of a regime is none of its types: nothing may be asked of it.
 */

/**
 * `must`: a clause or the printed form has the part; `may`: it may stand or be left out;
 * `never`: a clause or the form leaves it out in words; `open`: nothing says.
 */
export type Demand = 'must' | 'may' | 'never' | 'open';

/** Who signs: one person, two beside each other (minutes), the parties of an agreement, or nothing says. */
export type Signers = 'one' | 'two' | 'parties' | 'open';

export interface DocForm {
  readonly docType: DocTypeId;
  readonly source: SourceId;
  /** The form or clause, as findings print it: `mẫu 1.2`. */
  readonly at: string;
  readonly number: Demand;
  readonly placeDate: Demand;
  /** The line of the type: `QUYẾT ĐỊNH`. */
  readonly title: Demand;
  /** Trích yếu. */
  readonly subject: Demand;
  /** The line that names who issues, above the căn cứ. */
  readonly authorityLine: Demand;
  readonly addressees: Demand;
  readonly addresseeLabel: 'Kính gửi' | 'Kính trình';
  readonly bases: Demand;
  /** `QUYẾT ĐỊNH:` between căn cứ and content; null when there is none. */
  readonly enactingFormula: string | null;
  readonly recipients: Demand;
  /** How the list of recipients begins (`Như trên` only below a `Kính gửi`); null when that is free. */
  readonly firstRecipient: 'Như trên' | 'Như Điều' | null;
  readonly signature: Demand;
  readonly signers: Signers;
}

type Form = Omit<DocForm, 'docType' | 'source' | 'at'>;
type Row = readonly [at: string, types: string, differs?: Partial<Form>];

/** Form 1.4 of Phụ lục III, 30/2020/NĐ-CP. `Kính gửi` stands on công văn and on tờ trình, báo cáo to a superior only (II.9.c). */
const STATE_FORM: Form = {
  number: 'must',
  placeDate: 'must',
  title: 'must',
  subject: 'must',
  authorityLine: 'may',
  addressees: 'never',
  addresseeLabel: 'Kính gửi',
  bases: 'may',
  enactingFormula: null,
  recipients: 'must',
  firstRecipient: null,
  signature: 'must',
  signers: 'one',
};

/** The decree names the type and prints no form. */
const NO_FORM: Partial<Form> = {
  number: 'open', placeDate: 'open', subject: 'open', addressees: 'open', recipients: 'open', signature: 'open', signers: 'open',
};

const ENACTED: Partial<Form> = { authorityLine: 'must', bases: 'must', firstRecipient: 'Như Điều' };

/** 30/2020/NĐ-CP: Điều 7, Phụ lục I (II.3 to II.9), Phụ lục III, forms 1.1 to 1.10. */
const STATE: readonly Row[] = [
  ['mẫu 1.1', 'resolution', { ...ENACTED, enactingFormula: 'QUYẾT NGHỊ:' }],
  ['mẫu 1.2, mẫu 1.3', 'decision', { ...ENACTED, enactingFormula: 'QUYẾT ĐỊNH:' }],
  ['mẫu 1.4', 'directive communique notice guidance plan'],
  // Mostly issued with a decision, which has number, date, signature and recipients in their place (form 1.3).
  ['mẫu 1.3, mẫu 1.4', 'regulation rules programme method proposal project', { recipients: 'open', signature: 'open' }],
  ['mẫu 1.4', 'report', { addressees: 'may', firstRecipient: 'Như trên' }],
  ['mẫu 1.4', 'submission', { addressees: 'must', firstRecipient: 'Như trên' }],
  ['mẫu 1.4', 'authorization', { subject: 'open', signature: 'open', recipients: 'open', signers: 'open' }],
  ['mẫu 1.4', 'sending-slip transfer-slip report-slip', { subject: 'open', addressees: 'open' }],
  ['mẫu 1.5', 'official-letter', { title: 'never', addressees: 'must', firstRecipient: 'Như trên' }],
  ['mẫu 1.6', 'telegram'],
  ['mẫu 1.7', 'invitation', { subject: 'open', addressees: 'open' }],
  ['mẫu 1.8', 'introduction', { subject: 'never', firstRecipient: 'Như trên' }],
  ['mẫu 1.9', 'minutes', { number: 'open', placeDate: 'open', subject: 'open', addressees: 'open', recipients: 'open', signature: 'open', signers: 'two' }],
  ['mẫu 1.10', 'leave-permit', { subject: 'never', recipients: 'open', signature: 'open', signers: 'open' }],
  ['Điều 7', 'contract memorandum agreement', { ...NO_FORM, signers: 'parties' }],
  ['Điều 7', 'public-letter', { ...NO_FORM, title: 'open' }],
];

/** No guide forbids `Kính gửi` anywhere, words the line between căn cứ and content, or says how the list of recipients begins elsewhere. */
const PARTY_FORM: Form = { ...STATE_FORM, addressees: 'may' };

/** 05-HD/VPTW, phần II, mục I. Types whose symbol no guide prints (thông cáo, giấy mời …) are left out. */
const GUIDE_2026: readonly Row[] = [
  ['phần II, mục I', 'resolution decision rules directive conclusion regulation party-circular guidance report notice plan programme proposal method'],
  ['phần II, mục I, điểm 9.2.3', 'official-letter', { title: 'never', addressees: 'must', firstRecipient: 'Như trên' }],
  ['phần II, mục I, điểm 9.2.4', 'submission', { addressees: 'must', addresseeLabel: 'Kính trình', firstRecipient: 'Như trên' }],
  ['phần II, mục I, điểm 7.1.4', 'minutes', { number: 'open', placeDate: 'open', subject: 'open', recipients: 'open', signature: 'open', signers: 'two' }],
];

/** 36-HD/VPTW: the same, but that a tờ trình has `Kính gửi`. */
const GUIDE_2018: readonly Row[] = GUIDE_2026.map(([, types, differs]) => ['điểm 1', types, { ...differs, addresseeLabel: 'Kính gửi' }]);

const formsOf = (source: SourceId, usual: Form, rows: readonly Row[]): readonly DocForm[] =>
  rows.flatMap(([at, types, differs]) => types.split(' ').map((docType) => ({ ...usual, ...differs, docType: docType as DocTypeId, source, at })));

export const DOC_FORMS: readonly DocForm[] = [
  ...formsOf('nd30', STATE_FORM, STATE),
  ...formsOf('hd05', PARTY_FORM, GUIDE_2026),
  ...formsOf('hd36', PARTY_FORM, GUIDE_2018),
];

const BY_KEY = new Map(DOC_FORMS.map((form) => [`${form.source} ${form.docType}`, form]));

/** What the texts in force ask of a document of this type; null when it is none of their types. */
export function formOf(docType: DocTypeId | null, sources: readonly Source[]): DocForm | null {
  for (const { id } of sources) {
    const form = BY_KEY.get(`${id} ${docType}`);
    if (form) return form;
  }
  return null;
}
