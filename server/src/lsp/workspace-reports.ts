import { DocumentDiagnosticReportKind, Emitter, RAL, type CancellationToken, type DocumentDiagnosticReport, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { Judgment, OpenDocuments } from './documents';
import type { FileReport, FolderCheck } from './folder-check';
import { pause, throwIfCancelled } from './guard';
import type { SettingsSource } from './settings';
import { toDiagnostic } from './to-lsp';

/** A document that is neither open nor looked through has no findings, and its old ones must go. */
export const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function reportOf(judgment: Judgment | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!judgment) return NOTHING;
  const { resultId, document } = judgment;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: judgment.findings.map((finding) => toDiagnostic(document, finding)) };
}

function reportOfFile({ uri, resultId, diagnostics }: FileReport, previousResultId: string | undefined): WorkspaceDocumentDiagnosticReport {
  if (resultId === previousResultId) return { uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

export interface WorkspaceReportsOptions {
  readonly documents: OpenDocuments;
  readonly settings: SettingsSource;
  readonly check: FolderCheck;
}

/** What clients that pull may ask of the whole workspace: the open documents, and the files that the user wanted looked through. */
export class WorkspaceReports {
  readonly #options: WorkspaceReportsOptions;
  readonly #changed = new Emitter<void>();
  /** What the client shows of a document that was closed may be newer than what it was last told here. */
  readonly #closed = new Set<string>();

  constructor(options: WorkspaceReportsOptions) {
    const { documents, settings, check } = options;
    this.#options = options;
    const change = () => this.#changed.fire();
    documents.onClose(({ document }) => this.#closed.add(document.uri));
    documents.onClose(change);
    documents.onChange(change);
    documents.onStale(change);
    settings.onChange(change);
    check.onChange(change);
  }

  /** All reports, given the ids that the client has of earlier ones. */
  async all(told: ReadonlyMap<string, string>, token: CancellationToken): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const { documents, check } = this.#options;
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of documents.uris()) {
      await pause(token);
      const judgment = await documents.judge(uri);
      if (judgment) reports.push({ uri, version: judgment.document.version, ...reportOf(judgment, told.get(uri)) });
    }
    throwIfCancelled(token);
    for (const file of check.reports()) reports.push(reportOfFile(file, this.#closed.has(file.uri) ? undefined : told.get(file.uri)));
    const there = new Set(reports.map(({ uri }) => uri));
    const gone = [...new Set([...told.keys(), ...this.#closed])].filter((uri) => !there.has(uri) && !check.isWaiting(uri));
    for (const uri of [...there, ...gone]) this.#closed.delete(uri);
    return [...reports, ...gone.map((uri) => ({ uri, version: null, ...NOTHING }))];
  }

  /** What is new again and again, until it is cancelled. */
  async *news(told: Map<string, string>, token: CancellationToken): AsyncGenerator<WorkspaceDocumentDiagnosticReport[], never> {
    for (;;) {
      const next = this.#nextChange(token);
      const reports = (await this.all(told, token)).filter(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
      for (const { uri, resultId } of reports) {
        if (resultId === undefined) told.delete(uri);
        else told.set(uri, resultId);
      }
      if (reports.length > 0) yield reports;
      await next;
      throwIfCancelled(token);
      await rest();
    }
  }

  /** Also when it is cancelled. */
  #nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const subscriptions = [this.#changed.event(settle), token.onCancellationRequested(settle)];
      function settle(): void {
        for (const subscription of subscriptions) subscription.dispose();
        resolve();
      }
    });
  }
}

/** News come in portions; of a document that is being written the client asks by itself. */
const REST_MS = 250;

function rest(): Promise<void> {
  return new Promise((resolve) => void RAL().timer.setTimeout(resolve, REST_MS));
}
