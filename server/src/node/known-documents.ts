import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KNOWN_DOCUMENTS_MARK, readKnownDocuments, type DocumentTable } from '../core';

/** In `out/` this file is a module of its own, and the table is where `npm run gen` puts it; in a bundle the table stands beside. */
const PLACE =
  basename(__filename) === 'known-documents.js'
    ? join(__dirname, '../../../../server/src/core/legal/tables/known-documents.generated.tsv')
    : join(__dirname, 'known-documents.tsv');

/**
 * The known documents, read when the first citation is looked up. Without the file, or with another in its place, nothing is known:
 * `complain` hears of it in one Vietnamese sentence, once.
 */
export function knownDocuments(complain: (sentence: string) => void, place = PLACE): DocumentTable {
  return readKnownDocuments(() => {
    const text = readText(place);
    if (text.startsWith(KNOWN_DOCUMENTS_MARK)) return text;
    complain(`Không đọc được bảng văn bản đã biết ${place}, nên không đối chiếu viện dẫn với bảng này; hãy cài lại Thể Thức`);
    return '';
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
