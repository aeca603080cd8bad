import type { Analysis } from '../analysis';
import { namedByAll } from '../citations/known';
import type { CitedDocument, NamedCitation } from '../citations/reference';
import { recordOfNamed } from '../citations/resolve-named';
import { toWordDate } from '../legal/calendar';
import { docTypeOf } from '../legal/doc-types';
import type { DocumentRecord } from '../legal/document-table';
import { compareWithKnown, type Difference, type Named } from '../legal/known-comparison';
import { describeCited } from './document-record';
import { present, type Fact } from './facts';
import { oneLine } from '../text/vietnamese';
import { recordOfCited } from './links';

/** What a table, or a file of the workspace, says of a cited document. */
export interface KnownCard {
  /** `table`: the tables of known documents. `candidate`: several are known by that symbol, and the text does not say which it means. */
  readonly from: 'table' | 'candidate' | 'file';
  /** Of the file; null for a table. */
  readonly uri: string | null;
  /** `Chỉ thị số 35-CT/TW` */
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Where the text says otherwise, each a Vietnamese sentence with `cần kiểm tra`. */
  readonly doubts: readonly string[];
}

/** All that is known of `document` outside this text; empty where nothing is. */
export function knownCards(analysis: Analysis, document: CitedDocument): readonly KnownCard[] {
  const file = recordOfCited(describeCited(analysis, document), analysis.register, analysis.regime.date);
  return [...(file ? [cardOf(file, 'file')] : []), ...cardsOfTable(analysis, document)];
}

/** All that is known of a document that goes by its name. */
export function knownCardsOfName({ known }: Analysis, named: NamedCitation): readonly KnownCard[] {
  const record = recordOfNamed(known, named);
  return record ? [cardOf(record, 'table')] : [];
}

function cardsOfTable({ known }: Analysis, document: CitedDocument): readonly KnownCard[] {
  const named = namedByAll(document);
  const comparison = compareWithKnown(known, named);
  if (comparison.state === 'agrees') return [cardOf(comparison.record, 'table')];
  if (comparison.state === 'differs') return [{ ...cardOf(comparison.record, 'table'), doubts: comparison.what.map((what) => doubtOf(what, named)) }];
  const isOpen = comparison.because === 'undated' || comparison.because === 'ambiguous';
  return isOpen ? known.find(document.symbol).map((record) => cardOf(record, 'candidate')) : [];
}

/** What a record says. */
export function cardOf(record: DocumentRecord, from: KnownCard['from']): KnownCard {
  const { origin, docType, symbol } = record;
  return {
    from,
    uri: origin.from === 'file' ? origin.uri : null,
    title: `${docTypeOf(docType).name} số ${symbol}`,
    facts: factsOf(record),
    doubts: [],
  };
}

function factsOf({ date, issuer, subject, origin }: DocumentRecord): readonly Fact[] {
  const successors = origin.from === 'table' ? origin.successors.map((next) => `${next.symbol} ${toWordDate(next.date)}`).join('; ') : null;
  return present([
    ['Ngày ban hành', toWordDate(date)],
    ['Cơ quan ban hành', oneLine(issuer)],
    ['Trích yếu', subject && oneLine(subject)],
    ['Đã được thay thế bằng', successors],
    ['Độ tin cậy', origin.from === 'table' ? GRADES[origin.grade] : null],
  ]);
}

const GRADES = { A: 'cao', B: 'khá', C: 'thấp, chỉ để tham khảo' } as const;

function doubtOf(what: Difference, { date, issuer, docType }: Named): string {
  switch (what) {
    case 'date':
      return `Văn bản này ghi ${date ? toWordDate(date) : 'ngày khác'}, cần kiểm tra`;
    case 'issuer':
    case 'wider-issuer':
      return `Văn bản này ghi cơ quan ban hành là ${issuer ?? 'cơ quan khác'}, cần kiểm tra`;
    case 'type':
      return `Văn bản này gọi là ${docType ? docTypeOf(docType).name : 'loại khác'}, cần kiểm tra`;
  }
}
