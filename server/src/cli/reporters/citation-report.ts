import type { ListedCitation, ListedReference } from '../../core';

/** Where it stands: lines count from 1. */
export interface PlacedCitation extends ListedCitation {
  readonly path: string;
  readonly line: number;
}

export interface PlacedReference extends ListedReference {
  readonly line: number;
}

/** What one file cites, or why it could not be read. */
export interface CitedFile {
  readonly path: string;
  readonly citations: readonly PlacedCitation[];
  /** Empty unless they were asked for. */
  readonly references: readonly PlacedReference[];
  readonly error?: string;
}

/** One row for every place, or one for every document. */
export type Grouping = 'citation' | 'document';

export interface CitationReportOptions {
  readonly by: Grouping;
  /** Names, back references and provisions too. */
  readonly hasReferences: boolean;
}

/** Turns what files cite into text for stdout, file by file; `finish` is asked once, at the end. */
export interface CitationReporter {
  add(file: CitedFile): string;
  finish(): string;
}
