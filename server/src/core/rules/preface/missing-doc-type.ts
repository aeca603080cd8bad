import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { isEnacting } from '../../syntax/preamble';
import { fold } from '../../text/vietnamese';
import { emptyAt, lineBelowHeading, ownForm } from './completeness';

const PARTY_SAYS = 'Tên loại là thành phần thể thức của mọi văn bản, trừ công văn';

export default defineRule({
  code: 'VB116',
  name: 'missing-doc-type',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 5', says: 'Khi ban hành văn bản đều phải ghi tên loại, trừ công văn' },
    { source: 'hd05', at: 'phần II, mục I, điểm 5.1.1', says: PARTY_SAYS },
    { source: 'hd36', at: 'điểm 1.5', says: PARTY_SAYS },
  ],
  summary: 'Văn bản không phải công văn phải có dòng tên loại',
  why: 'Ký hiệu cho biết văn bản có tên loại mà dưới phần đầu không thấy dòng tên loại nào.',
  examples: [
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO\nVề lịch tiếp công dân' },
    { good: 'Số: 15/TB-UBND\n\nTHÔNG BÁO LỊCH TIẾP CÔNG DÂN\n\nNgày 05 hằng tháng, Chủ tịch tiếp công dân.' },
    { good: 'Số: 15/UBND-VX\nV/v nâng bậc lương' },
    { profile: 'party', good: 'Số 138-CV/TU\nvề việc chuẩn bị hội nghị\n\nKính gửi: Các đảng uỷ trực thuộc' },
    { bad: 'Số: 15/TB-UBND\nHuế, ngày 05 tháng 3 năm 2026\n\n⟦⟧Về lịch tiếp công dân\n\nNgày 05 hằng tháng, Chủ tịch tiếp công dân.' },
    { profile: 'party', bad: 'Số 15-TB/TU\nHuế, ngày 05 tháng 6 năm 2026\n\n⟦⟧về lịch tiếp công dân' },
  ],
  *check(analysis) {
    const { tree, regime, lines } = analysis;
    const { docType, subjectLabel, numberLine } = tree.preface;
    if (docType || subjectLabel || !numberLine?.typeCode || regime.isGarbled || regime.isForm || !regime.docType) return;
    const type = docTypeOf(regime.docType);
    const below = lineBelowHeading(analysis);
    if (ownForm(analysis)?.title !== 'must' || !below) return;
    const names = [type.name, ...type.aliases].map(fold);
    const isNamed = lines.slice(0, below.index + 6).some(({ text }) => !isEnacting(text) && names.some((name) => fold(text).startsWith(name)));
    const hasTheme = lines.slice(below.index, below.index + 12).some(({ text }) => /^\(bao cao (?:chinh tri|cua ban chap hanh)/.test(fold(text)));
    if (isNamed || hasTheme) return;
    yield { span: emptyAt(below.content.start), severity: regime.isDraft ? 'info' : 'error', message: `Thiếu dòng tên loại “${type.name.toUpperCase()}” của văn bản` };
  },
});
