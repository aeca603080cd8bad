import { KNOWN_DOCUMENTS_MARK, readKnownDocuments, type DocumentTable } from '../core';

/** The known documents out of the text that the extension brought, read when the first citation is looked up; `complain` hears when it is none. */
export function knownDocuments(text: string | null, complain: (sentence: string) => void): DocumentTable {
  return readKnownDocuments(() => {
    if (text?.startsWith(KNOWN_DOCUMENTS_MARK)) return text;
    complain('Không đọc được bảng văn bản đã biết của tiện ích, nên không đối chiếu viện dẫn với bảng này; hãy cài lại Thể Thức');
    return '';
  });
}
