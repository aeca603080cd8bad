import { CodeActionKind, type ClientCapabilities, type CodeAction, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { renumber, renumberOffers, type LeftCitation, type NumberingEdit, type Renumbering, type RenumberScope } from '../core';
import { RENUMBER_COMMAND, type RenumberArguments } from './numbering-requests';
import type { Desk } from './quick-fixes';
import { toPreview, toPreviewParams, type Labels } from './preview';
import type { PreviewParams } from './preview-requests';
import { toOffset, toRange } from './to-lsp';

/* Numbers put in order, as the protocol shows it: actions, edits that are looked at first, and what is said afterwards. */

const RENUMBER_KIND = `${CodeActionKind.RefactorRewrite}.renumber`;

export const RENUMBER_TITLES: Readonly<Record<RenumberScope['of'], string>> = {
  section: 'Đánh số lại mục này',
  articles: 'Đánh số lại các điều',
  document: 'Đánh số lại cả văn bản',
};

export const RENUMBER_KINDS: readonly string[] = Object.keys(RENUMBER_TITLES).map((scope) => `${RENUMBER_KIND}.${scope}`);

/** What is out of order where the cursor stands. A client that takes edits from us is led through the command, which has a summary. */
export function renumberActions({ client, judgment }: Desk, { start }: Range): readonly CodeAction[] {
  const { document, analysis } = judgment;
  const offset = toOffset(document, start);
  return renumberOffers(analysis, offset).map((scope) => {
    const title = RENUMBER_TITLES[scope];
    const action = { title, kind: `${RENUMBER_KIND}.${scope}` };
    if (!client.workspace?.applyEdit) return { ...action, edit: toAnnotatedEdit(client, document, renumber(analysis, scopeOf(scope, offset)).edits) };
    const { uri, version } = document;
    const request: RenumberArguments = { uri, version, position: start, scope };
    return { ...action, command: { title, command: RENUMBER_COMMAND, arguments: [request] } };
  });
}

export function scopeOf(of: RenumberScope['of'], offset: number): RenumberScope {
  return of === 'section' ? { of, offset } : { of };
}

/** The edits, to be looked at first. */
export function toAnnotatedEdit(client: ClientCapabilities, document: TextDocument, edits: readonly NumberingEdit[]): WorkspaceEdit {
  return toPreview(client, document, { edits, labels: LABELS });
}

/** The same for a client that has a list of its own. */
export function toNumberingPreview(document: TextDocument, of: RenumberScope['of'], edits: readonly NumberingEdit[]): PreviewParams {
  return toPreviewParams(document, RENUMBER_TITLES[of], { edits, labels: LABELS });
}

const LABELS: Labels<NumberingEdit['role']> = {
  number: { label: 'Số thứ tự', description: 'Số của phần, chương, mục, điều, khoản, điểm' },
  citation: { label: 'Viện dẫn nội bộ', description: 'Chỗ trong văn bản này dẫn tới phần có số thay đổi' },
};

/** `Đã đổi 4 số thứ tự và 3 viện dẫn nội bộ` */
export function summaryOf({ renamed, carried }: Renumbering): string {
  return `Đã đổi ${renamed.length} số thứ tự và ${carried} viện dẫn nội bộ.`;
}

const BECAUSE: Readonly<Record<LeftCitation['because'], string>> = {
  ambiguous: 'không rõ chỉ phần nào',
  repeated: 'nhiều phần cùng mang số này',
  absent: 'văn bản không có phần này',
  scattered: 'các phần không còn liền nhau',
  level: 'phần này đã đổi cấp',
  form: 'không viết được số mới theo kiểu này',
};

/** More are counted only. */
const MOST_LISTED = 5;

/** `Có 2 viện dẫn cần xem lại: dòng 12 “Điều 5” (nhiều phần cùng mang số này)…`; null when there is none. Lines are those of `document`. */
export function noticeOf(document: TextDocument, left: readonly LeftCitation[]): string | null {
  if (left.length === 0) return null;
  const listed = left.slice(0, MOST_LISTED).map(({ span, text, because }) => {
    const line = toRange(document, span).start.line + 1;
    return `dòng ${line} “${text.replace(/\s+/g, ' ')}” (${BECAUSE[because]})`;
  });
  const more = left.length > MOST_LISTED ? `; và ${left.length - MOST_LISTED} viện dẫn khác` : '';
  return `Có ${left.length} viện dẫn cần xem lại: ${listed.join('; ')}${more}.`;
}
