import type { ClientCapabilities, CodeLens, Location, Range } from 'vscode-languageserver';
import { headingLenses, ownNumberSpan } from '../core';
import { hasCommand } from './client-commands';
import type { Judgment } from './documents';
import type { Register } from './register';
import { SHOW_REFERENCES_COMMAND } from './requests';
import { toLocation, toRange } from './to-lsp';

/** Whom a lens is for, and what it may ask. */
export interface LensDesk {
  readonly client: ClientCapabilities;
  readonly judgment: Judgment;
  readonly register: Register;
}

/** Above a heading the places that lead to it, above the number the documents that cite this one; nothing where there are none. */
export function lensesOf(desk: LensDesk): CodeLens[] {
  const { document, analysis } = desk.judgment;
  const number = ownNumberSpan(analysis);
  const citing = citingPlaces(desk.register, document.uri);
  const documents = new Set(citing.map(({ uri }) => uri)).size;
  return [
    ...(number && documents > 0 ? [lens(desk, { range: toRange(document, number), title: `${documents} văn bản viện dẫn văn bản này`, places: citing })] : []),
    ...headingLenses(analysis).map(({ span, places }) =>
      lens(desk, { range: toRange(document, span), title: `${places.length} chỗ dẫn tới`, places: places.map((place) => toLocation(document, place)) }),
    ),
  ];
}

/** Where the other documents of the workspace cite the one at `uri`. */
export function citingPlaces(register: Register, uri: string): readonly Location[] {
  const own = register.get(uri);
  const citing = own ? register.citedBy(own) : [];
  return citing.flatMap(({ document, citation }) => citation.ranges.map((range) => ({ uri: document.uri, range })));
}

interface Told {
  readonly range: Range;
  readonly title: string;
  readonly places: readonly Location[];
}

/** A command without a name is a line to read. */
function lens({ client, judgment: { document } }: LensDesk, { range, title, places }: Told): CodeLens {
  if (!hasCommand(client, SHOW_REFERENCES_COMMAND)) return { range, command: { title, command: '' } };
  return { range, command: { title, command: SHOW_REFERENCES_COMMAND, arguments: [document.uri, range.start, places] } };
}
