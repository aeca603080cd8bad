import { findAbsentBody } from '../../legal/bodies';
import { defineRule } from '../../lint/rule';
import { ownDayOf } from '../consistency/own-day';

const DAY = '\nA, ngày 20 tháng 11 năm 2026';

export default defineRule({
  code: 'VB142',
  name: 'abolished-body-code',
  severity: 'info',
  basis: [{ source: 'calendar', at: '', says: 'Ký hiệu của văn bản ghi chữ viết tắt của cơ quan còn tồn tại vào ngày ban hành' }],
  summary: 'Ký hiệu của chính văn bản không mang chữ viết tắt của cơ quan đã kết thúc hoạt động',
  why: 'Từ ngày 01/7/2025 không còn huyện uỷ (HU), từ ngày 01/3/2025 nhiều bộ đã hợp nhất; ký hiệu hay còn lại từ văn bản mẫu cũ. Người đứng đầu có thể dùng lại chữ viết tắt ấy, nên chỉ lưu ý.',
  examples: [
    { profile: 'party', good: `Số 12-TB/ĐU${DAY}\n\nTHÔNG BÁO\nvề lịch họp` },
    { profile: 'party', good: 'Số 12-TB/HU\nA, ngày 20 tháng 6 năm 2025\n\nTHÔNG BÁO\nlịch họp' },
    { profile: 'state', good: `Số: 12/TB-BNNMT${DAY}\n\nTHÔNG BÁO\nVề lịch họp` },
    { profile: 'party', bad: `Số 12-TB/⟦HU⟧${DAY}\n\nTHÔNG BÁO\nvề lịch họp` },
    { profile: 'party', bad: `Số 12-TB/⟦BTCHU⟧${DAY}\n\nTHÔNG BÁO\nvề lịch họp` },
    { profile: 'state', bad: `Số: 12/TB-⟦BTNMT⟧${DAY}\n\nTHÔNG BÁO\nVề lịch họp` },
  ],
  *check(analysis) {
    const code = analysis.tree.preface.numberLine?.issuerCode;
    const date = ownDayOf(analysis)?.earliest;
    if (!code || !date || analysis.regime.isGarbled || analysis.regime.verdict.profile === 'legislation') return;
    const first = /^[\p{L}\d&.]+/u.exec(code.text)?.[0] ?? '';
    const absent = findAbsentBody({ code: first, issuer: null, date });
    if (!absent) return;
    yield { span: { start: code.span.start, end: code.span.start + first.length }, message: `Cần kiểm tra ký hiệu “${first}” (${absent.name}): ${absent.says}` };
  },
});
