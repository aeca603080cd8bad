import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, outline, type OutlineItem } from '../../../server/src/core';
import { DECISION, joinLines } from './specimens';

/** The outline as indented lines: `article Điều 1. Phạm vi`. */
function sketch(items: readonly OutlineItem[], indent = ''): readonly string[] {
  return items.flatMap(({ kind, name, children }) => [`${indent}${kind} ${name}`, ...sketch(children, `${indent}  `)]);
}

const outlineOf = (text: string) => outline(analyze(text));

/** The same with the second column, of a document in test/documents, down to articles. Seen from `out/test/core/features`. */
function golden(file: string): readonly string[] {
  const list = (items: readonly OutlineItem[], indent = ''): readonly string[] =>
    items.filter(({ kind }) => kind !== 'clause' && kind !== 'point').flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind} ${name}${detail === '' ? '' : ` ~ ${detail}`}`,
      ...list(children, `${indent}  `),
    ]);
  return list(outlineOf(readFileSync(join(__dirname, '..', '..', '..', '..', 'test', 'documents', file), 'utf8')));
}

describe('outline', () => {
  it('names the parts of the header', () => {
    const [preface] = outlineOf(DECISION);
    assert.deepEqual(preface && sketch(preface.children), [
      'issuer ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
      'number 15/QĐ-UBND',
      'placeDate Tân Lập, ngày 04/9/2026',
      'docType QUYẾT ĐỊNH',
      'subject Về việc ban hành Quy chế làm việc',
    ]);
  });

  it('nests provisions and ends with recipients and signature', () => {
    assert.deepEqual(sketch(outlineOf(DECISION).slice(2)), [
      'article Điều 1. Phạm vi',
      '  clause 1. Quy chế này áp dụng cho',
      '    point a) Cán bộ',
      '    point b) Công chức',
      '  clause 2. Quy chế này thay thế Quy chế cũ',
      'article Điều 2. Hiệu lực',
      'recipients Nơi nhận',
      'signature Chữ ký: TM. ỦY BAN NHÂN DÂN – Nguyễn Văn An',
    ]);
  });

  it('lists the căn cứ under one entry', () => {
    const preamble = outlineOf(DECISION).find(({ kind }) => kind === 'preamble');
    assert.equal(preamble?.name, 'Căn cứ (3)');
    assert.equal(preamble?.children.length, 3);
  });

  it('moves what stands under dashes up instead of listing dashes', () => {
    const text = joinLines('I. VIỆC PHẢI LÀM', '- Việc thứ nhất;', '- Việc thứ hai.', 'II. VIỆC KHÁC', '');
    assert.deepEqual(sketch(outlineOf(text)), ['roman I. VIỆC PHẢI LÀM', 'roman II. VIỆC KHÁC']);
  });

  it('gives chapters and sections the title below them, and nests', () => {
    const text = joinLines('Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1', 'PHẠM VI', 'Điều 1. Đối tượng', '1. Một.', 'Chương II. TỔ CHỨC', 'A. KẾT QUẢ ĐẠT ĐƯỢC', '(i) Hai.', '');
    assert.deepEqual(sketch(outlineOf(text)), [
      'chapter Chương I. QUY ĐỊNH CHUNG',
      '  section Mục 1. PHẠM VI',
      '    article Điều 1. Đối tượng',
      '      clause 1. Một',
      'chapter Chương II. TỔ CHỨC',
      '  letter A. KẾT QUẢ ĐẠT ĐƯỢC',
      '    subpoint (i) Hai',
    ]);
  });

  it('nests the provisions of an attached text under it', () => {
    const text = joinLines('Điều 1. Ban hành Quy chế.', '', 'QUY CHẾ', 'Làm việc', '(Kèm theo Quyết định số 12/QĐ-UBND)', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '');
    const all = sketch(outlineOf(text));
    assert.deepEqual(all.slice(all.findIndex((line) => line.startsWith('attachment'))), ['attachment QUY CHẾ – Làm việc', '  chapter Chương I. QUY ĐỊNH CHUNG', '    article Điều 1. Phạm vi']);
  });

  it('names what is closed by its purpose: in force, in charge, both, and neither where the words say more', () => {
    const text = joinLines(
      'Điều 1. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 2. Chánh Văn phòng, Trưởng các phòng: Nội vụ, Tài chính chịu trách nhiệm thi hành Quyết định này.',
      'Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.',
      'Điều 4. Sở Tài chính bố trí kinh phí. Chánh Văn phòng chịu trách nhiệm thi hành.',
      'Điều 5. Người đứng đầu chịu trách nhiệm thi hành công vụ theo quy định của pháp luật; người vi phạm bị xử lý theo Luật.',
      'Điều 6. Hiệu lực',
      '1. Quyết định này có hiệu lực kể từ ngày ký.',
      '',
    );
    assert.deepEqual(outlineOf(text).map(({ name }) => name), [
      'Điều 1. Hiệu lực thi hành', 'Điều 2. Trách nhiệm thi hành', 'Điều 3. Hiệu lực và trách nhiệm thi hành',
      'Điều 4. Sở Tài chính bố trí kinh phí. Chánh Văn phòng chịu trách nhiệm thi hành',
      'Điều 5. Người đứng đầu chịu trách nhiệm thi hành công vụ theo quy định của pháp…', 'Điều 6. Hiệu lực',
    ]);
  });

  it('shows what is blank in a draft, and calls nothing what it is not', () => {
    assert.equal(outlineOf(DECISION.replace(/Số: 15/, 'Số:     '))[0]?.name, 'Quyết định số …/QĐ-UBND ngày 04/9/2026');
    assert.equal(outlineOf('ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày 04 tháng 9 năm 2026\n')[0]?.name, 'Phần mở đầu');
  });

  it('keeps every selection inside its span, also in CRLF and decomposed text', () => {
    const text = DECISION.normalize('NFD').replace(/\n/g, '\r\n');
    const check = ({ span, selection, children }: OutlineItem) => {
      assert.ok(span.start <= selection.start && selection.end <= span.end && span.end <= text.length);
      children.forEach(check);
    };
    outlineOf(text).forEach(check);
  });

  it('has nothing to say of an empty text', () => {
    assert.deepEqual(outlineOf(''), []);
  });
});

describe('the outline of a whole document', () => {
  it('a State decision with its quy chế', () => {
    assert.deepEqual(golden('state/quyet-dinh-ban-hanh-quy-che.vbhc'), [
      'preface Quyết định số 42/QĐ-UBND ngày 06/8/2026 ~ Ban hành Quy chế công tác văn thư của Ủy ban nhân dân phường Hòa Bình',
      '  issuer ỦY BAN NHÂN DÂN PHƯỜNG HÒA BÌNH ~ Cơ quan ban hành',
      '  number 42/QĐ-UBND ~ Số, ký hiệu',
      '  placeDate Hòa Bình, ngày 06/8/2026 ~ Địa danh, thời gian',
      '  docType QUYẾT ĐỊNH ~ Tên loại',
      '  subject Ban hành Quy chế công tác văn thư của Ủy ban nhân dân phường Hòa Bình ~ Trích yếu',
      'preamble Căn cứ (4)',
      '  legalBasis Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      '  legalBasis Luật Lưu trữ ngày 21 tháng 6 năm 2024',
      '  legalBasis Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      '  legalBasis Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
      'article Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Ủy ban…',
      'article Điều 2. Hiệu lực thi hành ~ Quyết định này có hiệu lực kể từ ngày 15 tháng 8 năm 2026',
      'article Điều 3. Trách nhiệm thi hành ~ Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường, Thủ trưởng các cơ quan, đơn vị thuộc phường và các tổ chức…',
      'recipients Nơi nhận ~ 3 nơi; Lưu: VT, VP (03)',
      'signature Chữ ký: TM. ỦY BAN NHÂN DÂN – Lê Văn Cường ~ CHỦ TỊCH',
      'attachment QUY CHẾ – Công tác văn thư của Ủy ban nhân dân phường Hòa Bình',
      '  chapter Chương I. QUY ĐỊNH CHUNG',
      '    article Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng',
      '    article Điều 2. Trách nhiệm thực hiện công tác văn thư',
      '  chapter Chương II. LẬP HỒ SƠ',
      '    section Mục 1. HỒ SƠ CÔNG VIỆC',
      '      article Điều 3. Mở hồ sơ',
      '      article Điều 4. Kết thúc hồ sơ',
      '    section Mục 2. GIAO NỘP HỒ SƠ',
      '      article Điều 5. Thời hạn giao nộp',
      '  chapter Chương III. TỔ CHỨC THỰC HIỆN',
      '    article Điều 6. Trách nhiệm thi hành',
    ]);
  });

  it('a Party decision with its quy chế', () => {
    assert.deepEqual(golden('party/quyet-dinh-ban-hanh-quy-che.vbhc').slice(0, 17), [
      'preface Quyết định số 131-QĐ/TU, ngày 02/10/2026 ~ ban hành Quy chế quản lý, sử dụng phòng họp không giấy của Tỉnh uỷ',
      '  issuer TỈNH UỶ HẢI NINH ~ Cơ quan ban hành',
      '  number 131-QĐ/TU ~ Số, ký hiệu',
      '  placeDate Hải Ninh, ngày 02/10/2026 ~ Địa danh, thời gian',
      '  docType QUYẾT ĐỊNH ~ Tên loại',
      '  subject ban hành Quy chế quản lý, sử dụng phòng họp không giấy của Tỉnh uỷ ~ Trích yếu',
      'preamble Căn cứ (4)',
      '  legalBasis Điều lệ Đảng',
      '  legalBasis Luật Bảo vệ bí mật nhà nước năm 2018',
      '  legalBasis Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh nhiệm kỳ 2025 - 2030',
      '  legalBasis Xét đề nghị của Văn phòng Tỉnh uỷ tại Tờ trình số 58-TTr/VPTU, ngày 21/9/2026',
      'article Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng phòng họp…',
      'article Điều 2. Văn phòng Tỉnh uỷ hướng dẫn, kiểm tra việc thực hiện Quy chế nêu tại…',
      'article Điều 3. Trách nhiệm thi hành ~ Các cơ quan tham mưu, giúp việc Tỉnh uỷ, các đảng uỷ trực thuộc Tỉnh uỷ và các tổ chức, cá nhân liên quan chịu trách…',
      'recipients Nơi nhận ~ 3 nơi; Lưu Văn phòng Tỉnh uỷ',
      'signature Chữ ký: T/M BAN THƯỜNG VỤ – Đỗ Thị Kim Oanh ~ PHÓ BÍ THƯ',
      'attachment QUY CHẾ – QUẢN LÝ, SỬ DỤNG PHÒNG HỌP KHÔNG GIẤY CỦA TỈNH UỶ',
    ]);
  });

  it('minutes with two signatures, and a plan with annexes', () => {
    assert.deepEqual(golden('state/bien-ban.vbhc').slice(-4), [
      'recipients Nơi nhận ~ 1 nơi; Lưu: VT, Hồ sơ',
      'signature Chữ ký (2)',
      '  signature THƯ KÝ – Hồ Thị Sen',
      '  signature CHỦ TỌA – Lê Văn Cường',
    ]);
    assert.deepEqual(golden('state/ke-hoach-hai-phu-luc.vbhc').slice(-4), [
      'recipients Nơi nhận ~ 3 nơi; Lưu: VT, VHXH',
      'signature Chữ ký: KT. CHỦ TỊCH – Thân Thị Minh Châu ~ PHÓ CHỦ TỊCH',
      'attachment Phụ lục I – DANH SÁCH LUẬT ĐƯỢC PHỔ BIẾN NĂM 2026',
      'attachment Phụ lục II – LỊCH TỔ CHỨC HỘI NGHỊ',
    ]);
  });
});
