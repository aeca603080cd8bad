import { docTypeOf } from '../../legal/doc-types';
import { defineRule } from '../../lint/rule';
import { ownForm } from './completeness';

export default defineRule({
  code: 'VB136',
  name: 'unwanted-addressees',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm b và c', says: '“Kính gửi” chỉ có ở công văn, tờ trình, báo cáo gửi cấp trên; văn bản khác ghi nơi nhận ở cuối' },
  ],
  summary: 'Quyết định, thông báo, kế hoạch và các văn bản khác gửi chung không có “Kính gửi”',
  why: 'Các loại ấy chỉ ghi nơi nhận ở cuối văn bản. Giấy mời và các phiếu có mẫu với câu mời, câu gửi riêng nên chỉ lưu ý.',
  examples: [
    { good: 'Số: 05/BC-SNV\n\nBÁO CÁO\nKết quả quý I\n\nKính gửi: Ủy ban nhân dân tỉnh' },
    { good: 'Số: 05/SNV-VP\nV/v nâng bậc lương\n\nKính gửi: Bộ Nội vụ' },
    { good: 'Số: 05/TTr-SNV\n\nTỜ TRÌNH\nVề nhân sự\n\nKính gửi: Ủy ban nhân dân tỉnh' },
    { profile: 'party', good: 'Số 05-TB/TU\n\nTHÔNG BÁO\nvề lịch họp\n\nKính gửi: Các đảng uỷ trực thuộc' },
    { bad: 'Số: 05/TB-SNV\n\nTHÔNG BÁO\nVề lịch họp\n\n⟦Kính gửi⟧: Các phòng, ban thuộc Sở' },
    { bad: 'Số: 05/KH-SNV\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n⟦Kính gửi⟧: Các phòng, ban thuộc Sở' },
    { bad: 'Số: 05/GM-SNV\n\nGIẤY MỜI\nHọp giao ban\n\n⟦Kính gửi⟧: Các phòng, ban thuộc Sở' },
  ],
  *check(analysis) {
    const { tree, regime } = analysis;
    const { addressees } = tree.preface;
    const form = ownForm(analysis);
    if (!addressees || !form || !regime.docType || regime.isGarbled || regime.isForm) return;
    const name = docTypeOf(regime.docType).name;
    const span = addressees.label.span;
    if (form.addressees === 'never') yield { span, message: `${name} không có “Kính gửi”; nơi nhận ghi ở cuối văn bản` };
    else if (form.addressees === 'open' && form.at.startsWith('mẫu')) yield { span, severity: 'info', message: `Cần kiểm tra: mẫu ${name.toLowerCase()} không có “Kính gửi”` };
  },
});
