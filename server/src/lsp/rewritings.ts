import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { citationActionsAt, rewritingsAt, type Fix, type RewritingKind } from '../core';
import type { Desk } from './quick-fixes';
import { toSpan, toTextEdits, toWorkspaceEdit } from './to-lsp';

/** What the citation in `range` can be turned into, wrong or not; the safe ones may be taken without a look. */
export function rewritingActions(desk: Desk, range: Range): readonly CodeAction[] {
  const { judgment } = desk;
  const { document, analysis } = judgment;
  const fixes = citationActionsAt(analysis, toSpan(document, range), judgment);
  const all = fixes.length > 0 ? judgment.normalCitations : null;
  return [...fixes, ...(all ? [all] : [])].map((fix) => toAction(desk, fix, CodeActionKind.RefactorRewrite));
}

const KINDS: Readonly<Record<RewritingKind, string>> = {
  bodyName: `${CodeActionKind.RefactorRewrite}.bodyName`,
  list: `${CodeActionKind.RefactorRewrite}.list`,
  bases: `${CodeActionKind.RefactorRewrite}.bases`,
  extract: `${CodeActionKind.RefactorExtract}.attachedText`,
};

export const REWRITING_KINDS: readonly string[] = Object.values(KINDS);

/** A body's name, a list, the căn cứ in another form; the selected articles as a text of their own. */
export function otherRewritings(desk: Desk, range: Range): readonly CodeAction[] {
  const { document, analysis } = desk.judgment;
  return rewritingsAt(analysis, toSpan(document, range)).map((rewriting) => toAction(desk, rewriting, KINDS[rewriting.kind]));
}

function toAction({ client, judgment: { document } }: Desk, { title, safety, edits }: Fix, kind: string): CodeAction {
  return { title, kind, isPreferred: safety === 'safe', edit: toWorkspaceEdit(client, document, toTextEdits(document, edits)) };
}
