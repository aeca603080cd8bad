import type { Feature } from '../feature';
import { callHierarchy } from './call-hierarchy';
import { checkFiles } from './check-files';
import { citationGraph } from './citation-graph';
import { codeActions } from './code-actions';
import { codeLenses } from './code-lenses';
import { completion } from './completion';
import { configuration } from './configuration';
import { definition } from './definition';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { foldingRanges } from './folding-ranges';
import { formatting } from './formatting';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { linkedEditing } from './linked-editing';
import { moveBlocks } from './move-block';
import { newDocument } from './new-document';
import { numbering } from './numbering';
import { onTypeFormatting } from './on-type-formatting';
import { profileRemark } from './profile-remark';
import { pullDiagnostics } from './pull-diagnostics';
import { pushDiagnostics } from './push-diagnostics';
import { references } from './references';
import { rename } from './rename';
import { rulePages } from './rule-page';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { status } from './status';
import { workspaceFolders } from './workspace-folders';
import { workspaceSymbols } from './workspace-symbols';

export const FEATURES: readonly Feature[] = [
  configuration, workspaceFolders, pullDiagnostics, pushDiagnostics, checkFiles, codeActions, documentSymbols,
  foldingRanges, hover, definition, references, highlights, selectionRanges, formatting, onTypeFormatting,
  rename, numbering, moveBlocks, semanticTokens, completion, documentLinks, codeLenses, inlayHints,
  linkedEditing, callHierarchy, citationGraph, workspaceSymbols, status, profileRemark, rulePages, newDocument,
];
