import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { citationActionsAt, type Fix } from '../core';
import type { Desk } from './quick-fixes';
import { toSpan, toTextEdits, toWorkspaceEdit } from './to-lsp';

/** What the citation in `range` can be turned into, wrong or not; the safe ones may be taken without a look. */
export function rewritingActions({ client, judgment }: Desk, range: Range): readonly CodeAction[] {
  const { document, analysis } = judgment;
  const fixes = citationActionsAt(analysis, toSpan(document, range), judgment);
  const all = fixes.length > 0 ? judgment.normalCitations : null;
  return [...fixes, ...(all ? [all] : [])].map(({ title, safety, edits }: Fix) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    isPreferred: safety === 'safe',
    edit: toWorkspaceEdit(client, document, toTextEdits(document, edits)),
  }));
}
