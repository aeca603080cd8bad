import { defineRule } from '../../lint/rule';
import { isCongressPaper, severityOfMissing } from './required-parts';

export default defineRule({
  code: 'VB501',
  name: 'missing-recipients',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 9, điểm b', says: 'Nơi nhận là thành phần chính của mọi loại văn bản hành chính' },
    { source: 'hd05', at: 'phần II, mục I, điểm 9', says: 'Nơi nhận là một trong chín thành phần thể thức bắt buộc' },
    { source: 'hd36', at: 'điểm 1.9', says: 'Nơi nhận là một trong các thành phần thể thức bắt buộc' },
  ],
  summary: 'Văn bản thiếu phần nơi nhận',
  why: 'Không có nơi nhận thì văn thư không biết gửi cho ai và lưu ở đâu. Dự thảo có thể chưa ghi; phụ lục, quy chế kèm theo và biên bản không xét.',
  examples: [
    {
      good: `Số: 15/BC-SNV
Hà Nội, ngày 05 tháng 3 năm 2026

BÁO CÁO
Kết quả công tác văn thư

Công tác văn thư đã hoàn thành./.

Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn An`,
    },
    {
      good: `Số: 15/BB-SNV

BIÊN BẢN
Họp giao ban

Cuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 3 năm 2026./.

THƯ KÝ          CHỦ TỌA`,
    },
    {
      good: `QUY CHẾ
Làm việc của Văn phòng

Điều 1. Quy chế này quy định nguyên tắc làm việc./.`,
    },
    {
      bad: `Số: 15/BC-SNV
Hà Nội, ngày 05 tháng 3 năm 2026

BÁO CÁO
Kết quả công tác văn thư

Công tác văn thư đã hoàn thành./.

⟦⟧GIÁM ĐỐC

Nguyễn Văn An`,
    },
    {
      profile: 'party',
      bad: `Số 15-KL/TU
Lào Cai, ngày 05 tháng 6 năm 2026

KẾT LUẬN
về công tác cán bộ
-----

Ban Thường vụ Tỉnh uỷ giao các cơ quan thực hiện.

⟦⟧T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An`,
    },
  ],
  *check(analysis) {
    const { conclusions } = analysis.tree;
    const severity = severityOfMissing(analysis, 'recipients');
    if (!severity || conclusions.recipients || isCongressPaper(analysis.tree) || GAZETTE.test(analysis.source.clean)) return;
    const at = conclusions.span.start;
    yield { span: { start: at, end: at }, severity, message: 'Thiếu phần “Nơi nhận:” với các dòng nơi nhận và dòng lưu' };
  },
});

/** The gazette prints documents without their recipients: `CÔNG BÁO/Số 361 + 362/Ngày 28-02-2025`. */
const GAZETTE = /^CÔNG BÁO\/Số/m;
