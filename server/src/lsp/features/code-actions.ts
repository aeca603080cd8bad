import { CodeActionKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { FIX_ALL_KIND, fixActions, fixAllAction, suppressionActions, type Desk } from '../quick-fixes';

/** `textDocument/codeAction`: fixes, all safe fixes at once, and a remark that silences a rule. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, FIX_ALL_KIND] },
  }),
  register(connection, { client, documents, log }) {
    connection.onCodeAction(
      guard({ log, what: 'textDocument/codeAction', empty: [] as CodeAction[] }, async ({ textDocument, context }) => {
        const judgment = await documents.judge(textDocument.uri);
        return judgment ? [...actionsFor({ client, judgment }, context)] : [];
      }),
    );
  },
};

function actionsFor(desk: Desk, { only, diagnostics }: CodeActionContext): readonly CodeAction[] {
  const wants = (kind: string) => !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const quickFixes = wants(CodeActionKind.QuickFix) ? quickFixesFor(desk, diagnostics) : [];
  // Unasked, a source action would cost all rounds of fixing at every move of the cursor.
  const fixAll = only && wants(FIX_ALL_KIND) ? fixAllAction(desk, FIX_ALL_KIND) : null;
  return fixAll ? [...quickFixes, fixAll] : quickFixes;
}

function quickFixesFor(desk: Desk, diagnostics: CodeActionContext['diagnostics']): readonly CodeAction[] {
  const fixes = fixActions(desk, diagnostics);
  const fixAll = fixes.some(({ isPreferred }) => isPreferred) ? fixAllAction(desk, CodeActionKind.QuickFix) : null;
  return [...fixes, ...(fixAll ? [fixAll] : []), ...suppressionActions(desk, diagnostics)];
}
