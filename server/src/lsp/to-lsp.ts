import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CompletionItemKind,
  CompletionItemTag,
  DiagnosticSeverity,
  FoldingRangeKind,
  SymbolKind,
  TextEdit,
  type ClientCapabilities,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type LinkedEditingRanges,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokensLegend,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Definition, Edit, Finding, Fix, Fold, Hint, LinkedPlaces, OutlineItem, OutlineKind, Severity, Span, Suggestion, Token } from '../core';
import { TOKEN_KINDS } from '../core';
import { ruleUrl } from './rule-url';

/*
 * The door between offsets and positions: the only file that converts.
 * Both sides count UTF-16 code units; `TextDocument` keeps the table of lines.
 */

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** What a diagnostic carries to its code actions and back. Valid for one version of the text. */
export interface DiagnosticData {
  readonly version: number;
  readonly name: string;
  readonly fix: { readonly title: string; readonly safety: Fix['safety']; readonly edits: readonly TextEdit[] } | null;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const DIAGNOSTIC_SOURCE = 'thethuc';

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const { code, name, severity, message, span, related, fix } = finding;
  const data: DiagnosticData = {
    version: document.version,
    name,
    fix: fix && { title: fix.title, safety: fix.safety, edits: toTextEdits(document, fix.edits) },
  };
  return {
    range: toRange(document, span),
    severity: SEVERITY[severity],
    code,
    codeDescription: { href: ruleUrl(code) },
    source: DIAGNOSTIC_SOURCE,
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri: document.uri, range: toRange(document, place.span) },
        message: place.message,
      })),
    }),
    data,
  };
}

export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => TextEdit.replace(toRange(document, span), withLineEnds(document, newText)));
}

/** Not every client turns the line ends of new text into those of the document. */
function withLineEnds(document: TextDocument, text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/\r?\n/g, document.getText().includes('\r\n') ? '\r\n' : '\n');
}

/** Bound to the version that the edits were made for where the client can check it. */
export function toWorkspaceEdit(client: ClientCapabilities, document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

export const SYMBOL_KIND: Readonly<Record<OutlineKind, SymbolKind>> = {
  preface: SymbolKind.File,
  issuer: SymbolKind.Object,
  number: SymbolKind.Number,
  placeDate: SymbolKind.Event,
  docType: SymbolKind.Class,
  subject: SymbolKind.String,
  addressees: SymbolKind.Interface,
  preamble: SymbolKind.Package,
  legalBasis: SymbolKind.Key,
  part: SymbolKind.Module,
  chapter: SymbolKind.Module,
  section: SymbolKind.Module,
  subsection: SymbolKind.Module,
  letter: SymbolKind.Module,
  roman: SymbolKind.Module,
  article: SymbolKind.Method,
  clause: SymbolKind.Field,
  decimal: SymbolKind.Field,
  point: SymbolKind.Constant,
  subpoint: SymbolKind.Constant,
  dash: SymbolKind.Constant,
  plus: SymbolKind.Constant,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Property,
  mark: SymbolKind.Enum,
  copy: SymbolKind.File,
  attachment: SymbolKind.File,
};

export function toDocumentSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: SYMBOL_KIND[item.kind],
    range: toRange(document, item.span),
    selectionRange: toRange(document, item.selection),
    children: item.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** Null when the fold would hide no line. */
export function toFoldingRange(document: TextDocument, { kind, span }: Fold): FoldingRange | null {
  const { start, end } = toRange(document, span);
  if (start.line >= end.line) return null;
  return { startLine: start.line, endLine: end.line, ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }) };
}

/** One in the other: `spans` come from the inside out, one at least. */
export function toSelectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const outer = { range: toRange(document, spans.at(-1) ?? { start: 0, end: 0 }) };
  return spans.slice(0, -1).reduceRight<SelectionRange>((parent, span) => ({ range: toRange(document, span), parent }), outer);
}

const COMPLETION_KIND: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  docType: CompletionItemKind.Class,
  issuer: CompletionItemKind.Module,
  symbol: CompletionItemKind.Value,
  date: CompletionItemKind.Event,
  recipient: CompletionItemKind.Interface,
  authority: CompletionItemKind.Property,
  provision: CompletionItemKind.Method,
  abbreviation: CompletionItemKind.Text,
};

/** `order` keeps the core's order, which clients would replace by their alphabet. */
export function toCompletionItem(client: ClientCapabilities, document: TextDocument, suggestion: Suggestion & { readonly order: number }): CompletionItem {
  const { kind, text, label, note, detail, filter, replace, isReplaced, order } = suggestion;
  const { tagSupport, deprecatedSupport, labelDetailsSupport } = client.textDocument?.completion?.completionItem ?? {};
  const canTag = tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) === true;
  return {
    label: labelDetailsSupport ? label : text.trim().replace(/\n+/g, ', '),
    ...(labelDetailsSupport && note !== '' && { labelDetails: { detail: ` ${note}` } }),
    kind: COMPLETION_KIND[kind],
    detail,
    filterText: filter,
    sortText: String(order).padStart(5, '0'),
    textEdit: TextEdit.replace(toRange(document, replace), withLineEnds(document, text)),
    ...(isReplaced && canTag && { tags: [CompletionItemTag.Deprecated] }),
    ...(isReplaced && !canTag && deprecatedSupport && { deprecated: true }),
  };
}

export function toInlayHint(document: TextDocument, { at, label }: Hint): InlayHint {
  return { position: document.positionAt(at), label, paddingLeft: true };
}

export function toLinkedRanges(document: TextDocument, { spans, wordPattern }: LinkedPlaces): LinkedEditingRanges {
  return { ranges: spans.map((span) => toRange(document, span)), wordPattern };
}

export function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

export function toLocationLink(document: TextDocument, { origin, target, selection }: Definition): LocationLink {
  return {
    originSelectionRange: toRange(document, origin),
    targetUri: document.uri,
    targetRange: toRange(document, target),
    targetSelectionRange: toRange(document, selection),
  };
}

export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_KINDS], tokenModifiers: ['declaration'] };

/** Five numbers a token, as the protocol wants them: line and column from the token before, length, type, modifiers. No token crosses a line end. */
export function toTokenData(document: TextDocument, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let before: Position = { line: 0, character: 0 };
  for (const { kind, span, isDeclaration } of tokens) {
    for (const piece of linesOf(document.getText(), span)) {
      const { line, character } = document.positionAt(piece.start);
      const column = line === before.line ? character - before.character : character;
      data.push(line - before.line, column, piece.end - piece.start, TOKEN_KINDS.indexOf(kind), isDeclaration ? 1 : 0);
      before = { line, character };
    }
  }
  return data;
}

/** The parts of a span on each of its lines, without the white space around them. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
