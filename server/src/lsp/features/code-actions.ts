import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { FIX_ALL_KIND, fixActions, fixAllAction, suppressionActions, type Desk } from '../quick-fixes';
import { rewritingActions } from '../rewritings';

/** `textDocument/codeAction`: fixes, all safe fixes at once, a remark that silences a rule, and what a citation can be turned into. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.SourceFixAll, FIX_ALL_KIND] },
  }),
  register(connection, { client, documents, log }) {
    connection.onCodeAction(
      guard({ log, what: 'textDocument/codeAction', empty: [] as CodeAction[] }, async ({ textDocument, range, context }) => {
        const judgment = await documents.judge(textDocument.uri);
        return judgment ? [...actionsFor({ client, judgment }, range, context)] : [];
      }),
    );
  },
};

function actionsFor(desk: Desk, range: Range, { only, diagnostics }: CodeActionContext): readonly CodeAction[] {
  const wants = (kind: string) => !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const quickFixes = wants(CodeActionKind.QuickFix) ? quickFixesFor(desk, diagnostics) : [];
  const rewritings = wants(CodeActionKind.RefactorRewrite) ? rewritingActions(desk, range) : [];
  // Unasked, a source action would cost all rounds of fixing at every move of the cursor.
  const fixAll = only && wants(FIX_ALL_KIND) ? fixAllAction(desk, FIX_ALL_KIND) : null;
  return [...quickFixes, ...rewritings, ...(fixAll ? [fixAll] : [])];
}

function quickFixesFor(desk: Desk, diagnostics: CodeActionContext['diagnostics']): readonly CodeAction[] {
  const fixes = fixActions(desk, diagnostics);
  const fixAll = fixes.some(({ isPreferred }) => isPreferred) ? fixAllAction(desk, CodeActionKind.QuickFix) : null;
  return [...fixes, ...(fixAll ? [fixAll] : []), ...suppressionActions(desk, diagnostics)];
}
