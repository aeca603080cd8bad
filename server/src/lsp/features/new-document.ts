import { readBodies, rememberBody, signerChoices, skeletonOf, skeletonTypes, stopsOf, type Skeleton } from '../../core';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { NEW_DOCUMENT_CHOICES_REQUEST, NEW_DOCUMENT_REQUEST, NEW_DOCUMENT_SIGNERS_REQUEST, REMEMBER_BODY_REQUEST, type NewDocument, type NewDocumentChoices } from '../new-document-requests';

/** `thethuc/newDocument`, and what has to be asked before and written after it. The client reads and writes the file. */
export const newDocument: Feature = {
  capabilities: () => ({}),
  register(connection, { log, today }) {
    connection.onRequest(
      NEW_DOCUMENT_CHOICES_REQUEST,
      guard({ log, what: NEW_DOCUMENT_CHOICES_REQUEST.method, empty: null as NewDocumentChoices | null }, ({ remembered }) => ({
        types: { state: skeletonTypes('state', today()), party: skeletonTypes('party', today()) },
        ...(remembered === null ? { bodies: [], problem: null } : readBodies(remembered)),
      })),
    );
    connection.onRequest(NEW_DOCUMENT_SIGNERS_REQUEST, guard({ log, what: NEW_DOCUMENT_SIGNERS_REQUEST.method, empty: [] }, signerChoices));
    connection.onRequest(
      NEW_DOCUMENT_REQUEST,
      guard({ log, what: NEW_DOCUMENT_REQUEST.method, empty: null as NewDocument | null }, (order) => {
        const skeleton = skeletonOf(order, today());
        return skeleton && { text: skeleton.text, snippet: toSnippet(skeleton) };
      }),
    );
    connection.onRequest(
      REMEMBER_BODY_REQUEST,
      guard({ log, what: REMEMBER_BODY_REQUEST.method, empty: null as string | null }, ({ remembered, body }) => rememberBody(remembered, body)),
    );
  },
};

/** `Kính gửi: …` → `Kính gửi: ${1:…}`; what is the same in two places is typed once. */
function toSnippet({ text, blanks }: Skeleton): string {
  const ends = [0, ...blanks.map(({ span }) => span.end)];
  const between = ends.map((end, at) => escaped(text.slice(end, blanks[at]?.span.start)));
  const numbers = stopsOf(blanks);
  const stops = blanks.map(({ span }, at) => `\${${numbers[at] ?? 0}:${escaped(text.slice(span.start, span.end))}}`);
  return lastStopInNumber(between.map((words, at) => `${words}${stops[at] ?? ''}`).join(''));
}

/** `Số:      /QĐ-SNV`: the number is given when the document is issued, so that it stays blank; there the cursor ends, and completion proposes the next. */
function lastStopInNumber(snippet: string): string {
  const stopped = snippet.replace(/^(Số:? )(?= +[/-])/mu, '$1$$0');
  return stopped === snippet ? `${snippet}$0` : stopped;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
