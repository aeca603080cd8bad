import type { TextDocument } from 'vscode';
import type { LanguageClient } from './client';
import type { Status } from '../../server/src/lsp/requests';

export type { Status } from '../../server/src/lsp/requests';

/** What the server knows of `document`; null when the server does not have it (yet). */
export async function requestStatus(client: LanguageClient, document: TextDocument): Promise<Status | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.isRunning() ? client.sendRequest<Status | null>('thethuc/status', { uri }) : null;
}

export const PROFILE_NAMES: Readonly<Record<Status['profile'], string>> = {
  state: 'Văn bản hành chính',
  party: 'Văn bản của Đảng',
  legislation: 'Văn bản QPPL',
  unknown: 'Chưa rõ thể thức',
};

export const DECIDED_BY: Readonly<Record<Status['decidedBy'], string>> = {
  comment: 'theo dòng ghi chú trong văn bản',
  setting: 'theo cài đặt thethuc.profile',
  evidence: 'theo dấu hiệu trong văn bản',
};

/** `$(error) Văn bản hành chính · QĐ · 1 lỗi` */
export function textOf(status: Status): string {
  if (!status.enabled) return '$(circle-slash) Thể Thức: đã tắt';
  const icon = status.counts.error > 0 ? '$(error)' : status.counts.warning > 0 ? '$(warning)' : '$(pass)';
  return `${icon} ${inWords(status)}`;
}

/** `Văn bản hành chính · QĐ · 1 lỗi` */
export function inWords(status: Status): string {
  return [PROFILE_NAMES[status.profile], status.docType, countsInWords(status)].filter(Boolean).join(' · ');
}

/** `Xét lúc 14:05, mất 12 ms` */
export function whenJudged({ judged }: Status): string {
  if (!judged) return 'Việc kiểm tra đang tắt';
  const time = new Date(judged.at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false });
  const took = judged.ms < 1000 ? `${Math.max(1, Math.round(judged.ms))} ms` : `${(judged.ms / 1000).toFixed(1).replace('.', ',')} giây`;
  return `Xét lúc ${time}, mất ${took}`;
}

/** `2 lỗi, 1 cảnh báo, 3 lưu ý`; `không có lỗi` when there is nothing. */
export function countsInWords({ counts }: Status): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.error, 'lỗi'],
    [counts.warning, 'cảnh báo'],
    [counts.info + counts.hint, 'lưu ý'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}`);
  return said.length > 0 ? said.join(', ') : 'không có lỗi';
}
