import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { conversionAt, type RegimePart } from '../core';
import { canPreview, toPreview, toPreviewParams, type Labels } from './preview';
import { PREVIEW_COMMAND } from './preview-requests';
import type { Desk } from './quick-fixes';
import { toSpan } from './to-lsp';

export const REGIME_KIND = `${CodeActionKind.RefactorRewrite}.regime`;

/** In the heading: the document's fixed strings in the form of the other regime, to be looked at first. */
export function regimeActions({ client, judgment: { document, analysis } }: Desk, range: Range): readonly CodeAction[] {
  const conversion = conversionAt(analysis, toSpan(document, range));
  if (!conversion) return [];
  const { title, edits } = conversion;
  if (canPreview(client)) return [{ title, kind: REGIME_KIND, command: { title, command: PREVIEW_COMMAND, arguments: [toPreviewParams(document, title, { edits, labels: LABELS })] } }];
  return [{ title, kind: REGIME_KIND, edit: toPreview(client, document, { edits, labels: LABELS }) }];
}

const LABELS: Labels<RegimePart> = {
  heading: { label: 'Phần đầu', description: 'Quốc hiệu, Tiêu ngữ hoặc tiêu đề của Đảng, dấu sao' },
  number: { label: 'Số, ký hiệu', description: 'Chữ “Số”, thứ tự và dấu trong ký hiệu' },
  subject: { label: 'Trích yếu', description: 'Chữ mở đầu và dòng kẻ dưới trích yếu' },
  addressees: { label: 'Kính gửi', description: '“Kính gửi” hoặc “Kính trình”, dấu cuối dòng' },
  bases: { label: 'Căn cứ', description: 'Gạch đầu dòng, dấu của dòng cuối' },
  endMark: { label: 'Dấu kết thúc', description: '“./.” hoặc “.”' },
  recipients: { label: 'Nơi nhận', description: 'Dấu cuối dòng; “Lưu: VT” hoặc “Lưu Văn phòng”, rồi viết tiếp tên đơn vị' },
  signature: { label: 'Quyền hạn ký', description: '“TM.”, “KT.”, “TL.” hoặc “T/M”, “K/T”, “T/L”' },
  remark: { label: 'Ghi chú thethuc', description: 'Thể thức mà văn bản được xét theo' },
};
