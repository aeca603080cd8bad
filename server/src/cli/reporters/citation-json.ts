import { listDocuments, type ListedDocument } from '../../core';
import { citationTallyOf } from './citation-tally';
import type { CitationReporter, CitationReportOptions, CitedFile, PlacedCitation } from './citation-report';

/** `citations --format json`, version 1. A contract with other programs: docs/CLI.md describes it, test/cli/citations.test.ts holds it. */
export function citationJsonReporter({ by, hasReferences }: CitationReportOptions): CitationReporter {
  const files: CitedFile[] = [];
  return {
    add(file) {
      files.push(file);
      return '';
    },
    finish() {
      const { references, ...tally } = citationTallyOf(files);
      const summary = hasReferences ? { ...tally, references } : tally;
      const documents = by === 'document' ? { documents: listDocuments(files.map(({ citations }) => citations)).map(documentOf) } : {};
      const listed = files.map((file) => (by === 'document' ? withError(file, { path: file.path }) : fileOf(file, hasReferences)));
      return `${JSON.stringify({ version: 1, files: listed, ...documents, summary }, null, 2)}\n`;
    },
  };
}

function fileOf(file: CitedFile, hasReferences: boolean): object {
  const citations = file.citations.map(({ path: _, ...citation }) => citation);
  return withError(file, { path: file.path, citations, ...(hasReferences ? { references: file.references } : {}) });
}

function withError({ error }: CitedFile, listed: object): object {
  return error === undefined ? listed : { ...listed, error };
}

function documentOf({ citations, files, dateText: _, ...document }: ListedDocument<PlacedCitation>): object {
  const places = citations.map(({ path, line, start, end }) => ({ path, line, start, end }));
  return { ...document, count: citations.length, files, places };
}
