import { CodeActionKind, TextEdit, type ClientCapabilities, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { editsBetween, suppressionEdit, type Edit, type Finding } from '../core';
import type { Judgment } from './documents';
import { DIAGNOSTIC_SOURCE, toDiagnostic, toSpan, toTextEdits, toWorkspaceEdit, type DiagnosticData } from './to-lsp';

/** `source.fixAll` of ours alone, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.thethuc`;
const FIX_ALL_TITLE = 'Sửa mọi lỗi sửa được an toàn';

/** What the actions of one document are made from. */
export interface Desk {
  readonly client: ClientCapabilities;
  readonly judgment: Judgment;
}

/** The fix of each diagnostic; of one that belongs to an older version only where the same finding still stands. */
export function fixActions(desk: Desk, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  return ours(diagnostics).flatMap((diagnostic) => {
    const fix = freshData(desk, diagnostic)?.fix;
    if (!fix) return [];
    const action = quickFix(desk, fix.title, fix.edits);
    return [{ ...action, diagnostics: [diagnostic], isPreferred: fix.safety === 'safe' }];
  });
}

/** `Bỏ qua "unpadded-date" ở dòng này`: a remark above the line of the finding, one action per rule. */
export function suppressionActions(desk: Desk, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const { document } = desk.judgment;
  const seen = new Set<string>();
  return ours(diagnostics).flatMap((diagnostic) => {
    const name = freshData(desk, diagnostic)?.name;
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const edit = suppressionEdit(document.getText(), toSpan(document, diagnostic.range), name);
    return [{ ...quickFix(desk, `Bỏ qua “${name}” ở dòng này`, toTextEdits(document, [edit])), diagnostics: [diagnostic] }];
  });
}

/** All safe fixes in one step; null when there is none. `kind` is a quick fix in the light bulb, a source action on save. */
export function fixAllAction(desk: Desk, kind: string): CodeAction | null {
  const edits = fixAllEdits(desk.judgment);
  if (edits.length === 0) return null;
  return { ...quickFix(desk, FIX_ALL_TITLE, toTextEdits(desk.judgment.document, edits)), kind };
}

function fixAllEdits(judgment: Judgment): readonly Edit[] {
  if (!judgment.findings.some(({ fix }) => fix?.safety === 'safe')) return [];
  return editsBetween(judgment.document.getText(), judgment.fixedText);
}

function quickFix({ client, judgment }: Desk, title: string, edits: readonly TextEdit[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, edit: toWorkspaceEdit(client, judgment.document, edits) };
}

function ours(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
}

/** The data that the diagnostic carries, when it was made for this very version; otherwise those of its finding today. */
function freshData({ judgment }: Desk, diagnostic: Diagnostic): DiagnosticData | null {
  const carried = diagnostic.data as DiagnosticData | undefined;
  if (carried?.version === judgment.document.version) return carried;
  const finding = judgment.findings.find((candidate) => isSame(judgment, candidate, diagnostic));
  return finding ? (toDiagnostic(judgment.document, finding).data as DiagnosticData) : null;
}

function isSame({ document }: Judgment, { code, message, span }: Finding, diagnostic: Diagnostic): boolean {
  if (code !== diagnostic.code || message !== diagnostic.message) return false;
  const { start, end } = toSpan(document, diagnostic.range);
  return span.start <= end && start <= span.end;
}
