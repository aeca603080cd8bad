import { CodeActionKind, TextEdit, type ClientCapabilities, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { editsBetween, REASON_BLANK, suppressionEdit, type Edit, type Finding } from '../core';
import { canTurnOffRules, SELECT_COMMAND, TURN_OFF_RULE_COMMAND, type SelectArguments, type TurnOffRuleArguments } from './action-commands';
import type { Judgment } from './documents';
import { DIAGNOSTIC_SOURCE, toDiagnostic, toRange, toSpan, toTextEdits, toWorkspaceEdit, type DiagnosticData } from './to-lsp';

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

/**
 * A finding that is to be heard no more, one set of actions per rule: `Bỏ qua “unpadded-date” ở dòng này`, `… trong văn bản này`
 * write a remark with a blank for the reason; `Tắt quy tắc “unpadded-date” cho thư mục` changes a setting, which only the client can.
 */
export function suppressionActions(desk: Desk, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const { document } = desk.judgment;
  const seen = new Set<string>();
  return ours(diagnostics).flatMap((diagnostic) => {
    const name = freshData(desk, diagnostic)?.name;
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const actions = [
      remarkAction(desk, `Bỏ qua “${name}” ở dòng này`, suppressionEdit(document.getText(), toSpan(document, diagnostic.range), name)),
      remarkAction(desk, `Bỏ qua “${name}” trong văn bản này`, suppressionEdit(document.getText(), 'document', name)),
      ...(canTurnOffRules(desk.client) ? [turnOffAction(desk, String(diagnostic.code), name)] : []),
    ];
    return actions.map((action) => ({ ...action, diagnostics: [diagnostic] }));
  });
}

/** Afterwards the blank is selected, so that the reason is typed over it. */
function remarkAction(desk: Desk, title: string, edit: Edit): CodeAction {
  const { client, judgment: { document } } = desk;
  const action = quickFix(desk, title, toTextEdits(document, [edit]));
  const blank = edit.newText.indexOf(REASON_BLANK);
  if (blank < 0 || !client.window?.showDocument?.support) return action;
  const { line, character } = toRange(document, edit.span).start;
  const range = { start: { line, character: character + blank }, end: { line, character: character + blank + REASON_BLANK.length } };
  const request: SelectArguments = { uri: document.uri, range };
  return { ...action, command: { title, command: SELECT_COMMAND, arguments: [request] } };
}

function turnOffAction({ judgment: { document } }: Desk, code: string, name: string): CodeAction {
  const title = `Tắt quy tắc “${name}” cho thư mục`;
  const request: TurnOffRuleArguments = { uri: document.uri, code, name };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: TURN_OFF_RULE_COMMAND, arguments: [request] } };
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
