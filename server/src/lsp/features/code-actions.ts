import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { FIX_ALL_KIND, fixActions, fixAllAction, suppressionActions, type Desk } from '../quick-fixes';
import { REGIME_KIND, regimeActions } from '../regime-actions';
import { renumberActions, RENUMBER_KINDS } from '../renumbering';
import { otherRewritings, REWRITING_KINDS, rewritingActions } from '../rewritings';

/** `textDocument/codeAction`: fixes, all safe fixes at once, a remark that silences a rule, what the text can be turned into, and numbers put in order. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract, CodeActionKind.SourceFixAll, FIX_ALL_KIND] },
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
  const others = REWRITING_KINDS.some(wants) ? otherRewritings(desk, range).filter(({ kind }) => wants(kind ?? '')) : [];
  const renumberings = RENUMBER_KINDS.some(wants) ? renumberActions(desk, range).filter(({ kind }) => wants(kind ?? '')) : [];
  const regimes = wants(REGIME_KIND) ? regimeActions(desk, range) : [];
  // Unasked, a source action would cost all rounds of fixing at every move of the cursor.
  const fixAll = only && wants(FIX_ALL_KIND) ? fixAllAction(desk, FIX_ALL_KIND) : null;
  return [...quickFixes, ...rewritings, ...others, ...renumberings, ...regimes, ...(fixAll ? [fixAll] : [])];
}

function quickFixesFor(desk: Desk, diagnostics: CodeActionContext['diagnostics']): readonly CodeAction[] {
  const fixes = fixActions(desk, diagnostics);
  const mended = fixes.flatMap(({ isPreferred, diagnostics: own = [] }) => (isPreferred ? own : []));
  const fixAll = mended.length > 0 ? fixAllAction(desk, CodeActionKind.QuickFix) : null;
  // VS Code puts what mends nothing that it knows of below all the rest, below the silencing too.
  return [...fixes, ...(fixAll ? [{ ...fixAll, diagnostics: mended }] : []), ...suppressionActions(desk, diagnostics)];
}
