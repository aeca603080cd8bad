import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { Preface } from '../../server/src/core/syntax/tree';

/* What the parser reads from the headings that real documents have: one line a field, blanks as `…`. */

const FIELDS: Readonly<Record<string, (preface: Preface) => string | undefined>> = {
  nationalTitle: ({ nationalTitle }) => nationalTitle?.text,
  motto: ({ motto }) => motto?.text,
  partyTitle: ({ partyTitle }) => partyTitle?.text,
  parent: ({ parentIssuer }) => parentIssuer?.text,
  issuer: ({ issuer }) => issuer?.text,
  star: ({ star }) => star?.text,
  number: ({ numberLine }) => numberLine && [numberLine.number?.text ?? '…', numberLine.typeCode?.text ?? '…', numberLine.issuerCode?.text ?? '…'].join(' '),
  place: ({ placeDate }) => placeDate?.place?.text,
  date: ({ placeDate }) => placeDate && [placeDate.day, placeDate.month, placeDate.year].map((part) => part?.text ?? '…').join('/'),
  draft: ({ draftMark }) => draftMark?.text,
  urgency: ({ urgency }) => urgency?.text,
  secrecy: ({ secrecy }) => secrecy?.text,
  circulation: ({ circulation }) => circulation?.text,
  type: ({ docType }) => docType?.docType,
  label: ({ subjectLabel }) => subjectLabel?.text,
  subject: ({ subject }) => subject?.text.replace(/\n/g, ' '),
  rule: ({ subjectRule }) => subjectRule?.text,
  to: ({ addressees }) => addressees?.items.map(({ content }) => content.text).join(' | '),
  authority: ({ authorityLine }) => authorityLine?.text,
} as Readonly<Record<string, (preface: Preface) => string | undefined>>;

function read(text: string): string {
  const { preface } = analyze(text).tree;
  return Object.entries(FIELDS)
    .map(([name, field]) => [name, field(preface)] as const)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

const check = (text: string, ...expected: readonly string[]) => assert.equal(read(text), expected.join('\n'));

const BODY = '\n\nThực hiện chỉ đạo của cấp trên, cơ quan thông báo như sau:\n\n1. Nội dung thứ nhất.\n';
const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const STATE = [`nationalTitle: ${TITLE}`, `motto: ${MOTTO}`];

describe('the heading of a State document', () => {
  const NOTICE = [...STATE, 'parent: UBND TỈNH A', 'issuer: SỞ NỘI VỤ', 'number: 12 TB SNV', 'place: Huế', 'date: 05/3/2026', 'type: notice', 'subject: Về lịch tiếp công dân'];

  it('is read with the issuer first', () => {
    check(`UBND TỈNH A\nSỞ NỘI VỤ\n\n${TITLE}\n${MOTTO}\n\nSố: 12/TB-SNV\nHuế, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân${BODY}`, ...NOTICE);
  });

  it('is read with the national title first', () => {
    check(`${TITLE}\n${MOTTO}\n-------\nHuế, ngày 05 tháng 3 năm 2026\n\nUBND TỈNH A\nSỞ NỘI VỤ\n-------\nSố: 12/TB-SNV\n\nTHÔNG BÁO\nVề lịch tiếp công dân${BODY}`, ...NOTICE);
  });

  for (const [name, gap] of [['a tab', '\t'], ['many spaces', '          '], ['one space', ' ']] as const) {
    it(`is read side by side, ${name} between`, () => {
      const heading = [['UBND TỈNH A', TITLE], ['SỞ NỘI VỤ', MOTTO], ['Số: 12/TB-SNV', 'Huế, ngày 05 tháng 3 năm 2026']];
      check(`${heading.map((row) => row.join(gap)).join('\n')}\n\nTHÔNG BÁO\nVề lịch tiếp công dân${BODY}`, ...NOTICE);
    });
  }

  it('is read from decomposed letters with CRLF', () => {
    const text = `UBND TỈNH A\t${TITLE}\nSỞ NỘI VỤ\t${MOTTO}\nSố: 12/TB-SNV\tHuế, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề lịch tiếp công dân${BODY}`;
    check(`\uFEFF${text.normalize('NFD').replace(/\n/g, '\r\n')}`, ...NOTICE);
  });

  it('keeps the level word, hyphen and short form of a place', () => {
    for (const place of ['Thành phố Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'TP. Hồ Chí Minh', 'TP.HCM', 'Quận 1', 'Phường Điện Biên Phủ']) {
      check(`Số: 12/TB-SNV ${place}, ngày 05 tháng 3 năm 2026${BODY}`, 'number: 12 TB SNV', `place: ${place}`, 'date: 05/3/2026');
    }
  });

  it('takes no sentence for a place, and no slogan for the motto', () => {
    check('Cuộc họp tại Hà Nội ngày 05 tháng 3 năm 2026\nTinh thần Độc lập - Tự do - Hạnh phúc của Nhân dân');
  });

  it('may be a draft: number and day blank', () => {
    const blank = [...STATE, 'issuer: ỦY BAN NHÂN DÂN XÃ B', 'number: … QĐ UBND', 'place: B', 'date: …/6/2026', 'draft: Dự thảo lần 2', 'type: decision', 'subject: Về việc khen thưởng', 'authority: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ B'];
    const tail = 'QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ B\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n';
    check(`ỦY BAN NHÂN DÂN XÃ B\n${TITLE}\n${MOTTO}\nSố:       /QĐ-UBND\nB, ngày      tháng 6 năm 2026\nDự thảo lần 2\n\n${tail}`, ...blank);
    check(`ỦY BAN NHÂN DÂN\t${TITLE}\nXÃ B\t${MOTTO}\nSố: ……/QĐ-UBND\tB, ngày … tháng 6 năm 2026\nDự thảo lần 2\n\n${tail}`, ...blank);
  });

  it('may have stamps above it and OCR of stamps in its blanks', () => {
    const stamp = 'Ký bởi: Ủy ban nhân dân tỉnh Quảng Ngãi\nTRUNG TÂM CÔNG BÁO\nVÀ TIN HỌC\n17.01.2025 09:17:04\n+07:00\n\nMẬT\n';
    check(
      `${stamp}ỦY BAN NHÂN DÂN ${TITLE}\n\nTỈNH QUẢNG NGÃI ${MOTTO}\nSố: 6§( /TB-UBND Quảng Ngãi, ngày 3| tháng 12 năm 2024\nTHÔNG BÁO\nVề lịch tiếp công dân${BODY}`,
      ...STATE, 'issuer: ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'number: … TB UBND', 'place: Quảng Ngãi', 'date: …/12/2024', 'secrecy: MẬT', 'type: notice', 'subject: Về lịch tiếp công dân',
    );
  });

  it('of a công văn has its subject after V/v, before or after the date', () => {
    const fields = [...STATE, 'issuer: SỞ NỘI VỤ', 'number: 05 … SNV-VP', 'place: Huế', 'date: 05/01/2026', 'label: V/v', 'subject: nâng bậc lương năm 2026', 'to: Sở Tài chính | Các xã, phường'];
    const to = 'Kính gửi:\n- Sở Tài chính;\n- Các xã, phường.';
    const date = 'Huế, ngày 05 tháng 01 năm 2026';
    check(`SỞ NỘI VỤ\n${TITLE}\n${MOTTO}\nSố: 05/SNV-VP\nV/v nâng bậc lương năm 2026\n\n${date}\n\n${to}${BODY}`, ...fields);
    check(`SỞ NỘI VỤ\t${TITLE}\n${MOTTO}\nSố: 05/SNV-VP\t${date}\nV/v nâng bậc lương\nnăm 2026\n\n${to}${BODY}`, ...fields);
  });

  it('may have type and subject on one line', () => {
    check(`Số: 31/KH-UBND\nA, ngày 12 tháng 10 năm 2026\n\nKẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2027${BODY}`, 'number: 31 KH UBND', 'place: A', 'date: 12/10/2026', 'type: plan', 'subject: CẢI CÁCH HÀNH CHÍNH NĂM 2027');
  });

  it('has no subject where the text or the authority line follows the type', () => {
    check('GIẤY GIỚI THIỆU\n\nSở Nội vụ trân trọng giới thiệu:\nÔng Nguyễn Văn A', 'type: introduction');
    check('QUYẾT ĐỊNH\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n', 'type: decision', 'authority: GIÁM ĐỐC SỞ NỘI VỤ');
  });

  it('has addressees that are wrapped by hand', () => {
    check('Số: 05/SNV-VP\nV/v báo cáo\n\nKính gửi:\n- Ủy ban nhân dân các tỉnh,\n  thành phố;\n- Các sở.\n\nThực hiện kế hoạch.', 'number: 05 … SNV-VP', 'label: V/v', 'subject: báo cáo', 'to: Ủy ban nhân dân các tỉnh, thành phố | Các sở');
  });
});

describe('marks of the heading', () => {
  const LETTER = [...STATE, 'issuer: SỞ Y TẾ', 'number: 12 … SYT-VP', 'place: Huế', 'date: 05/3/2026'];
  const HEAD = `SỞ Y TẾ\nSố: 12/SYT-VP\nV/v phòng, chống dịch\nHỎA TỐC\n${TITLE}\n${MOTTO}\nHuế, ngày 05 tháng 3 năm 2026`;

  it('stand below the number or the trích yếu, and are no part of it nor a name', () => {
    check(`MẬT\n${HEAD}\n\nKính gửi: Bộ Y tế${BODY}`, ...LETTER, 'urgency: HỎA TỐC', 'secrecy: MẬT', 'label: V/v', 'subject: phòng, chống dịch', 'to: Bộ Y tế');
  });

  it('stand below the subject, in small letters, with a label', () => {
    check(
      `Số: 12/HD-SYT\n\nHƯỚNG DẪN\nLập hồ sơ\n\nLưu hành nội bộ\nĐộ khẩn: Thượng khẩn${BODY}`,
      'number: 12 HD SYT', 'urgency: Độ khẩn: Thượng khẩn', 'circulation: Lưu hành nội bộ', 'type: guidance', 'subject: Lập hồ sơ',
    );
  });

  it('are known though no clause knows them', () => {
    for (const word of ['KHẨN CẤP', 'HỎA TỐC HẸN GIỜ', 'RẤT KHẨN']) check(`${word}\nSố: 12/TB-SYT\n\nTHÔNG BÁO\nVề dịch`, 'number: 12 TB SYT', `urgency: ${word}`, 'type: notice', 'subject: Về dịch');
  });

  it('are no words of the text', () => {
    check('Số: 12/TB-SYT\n\nTHÔNG BÁO\nVề tình huống khẩn cấp\n\nKhẩn trương thực hiện các việc sau.', 'number: 12 TB SYT', 'type: notice', 'subject: Về tình huống khẩn cấp');
  });
});

describe('what went wrong in a heading', () => {
  it('leaves the number readable', () => {
    for (const symbol of ['163TB-VP', '163.TB-VP', '163 TB-VP', '163/TB/VP', '163/TB-VP.', '163//TB-VP']) check(`Số: ${symbol}\n\nTHÔNG BÁO\nVề lịch`, 'number: 163 TB VP', 'type: notice', 'subject: Về lịch');
    check('Số: Số: 163/TB-VP', 'number: 163 TB VP');
    check('Số 112BC/ĐU', 'number: 112 BC ĐU');
    check('Số 09-HD-BTCTU', 'number: 09 HD BTCTU');
  });

  it('leaves the date readable', () => {
    for (const date of ['tháng 3 ngày 05 năm 2026', 'ngày 05, tháng 3, năm 2026', 'ngày 05 tháng 3/2026', 'Ngày 05 tháng 3 năm 2026', 'năm 2026 tháng 3 ngày 05']) {
      check(`An Phú, ${date}`, 'place: An Phú', 'date: 05/3/2026');
    }
    check('An Phú, ngày 05 tháng 3 năm 26', 'place: An Phú', 'date: 05/3/…');
  });

  it('leaves the type readable: in small letters under its symbol, with a mark', () => {
    check('Số: 163/TB-VP\n\nThông báo\nVề lịch', 'number: 163 TB VP', 'type: notice', 'subject: Về lịch');
    check('Số: 163/TB-VP\n\nTHÔNG BÁO:\nVề lịch', 'number: 163 TB VP', 'type: notice', 'subject: Về lịch');
  });

  it('leaves the subject of a công văn readable: “Về việc”, or broken by the date beside it', () => {
    check('Số: 12/UBND-VX\nVề việc nâng lương\n\nKính gửi: Sở A', 'number: 12 … UBND-VX', 'label: Về việc', 'subject: nâng lương', 'to: Sở A');
    check('Số: 12/UBND-VX\nV/v xây dựng dự toán        Huế, ngày 05 tháng 3 năm 2026\n   nhà nước năm 2027\n\nKính gửi: Sở A', 'number: 12 … UBND-VX', 'place: Huế', 'date: 05/3/2026', 'label: V/v', 'subject: xây dựng dự toán nhà nước năm 2027', 'to: Sở A');
  });

  it('leaves a subject whole that has a blank line after every line', () => {
    check('KẾT LUẬN\n\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\n\nvề phát triển rừng\n\n-----\n\nSau khi nghe báo cáo.', 'type: conclusion', 'subject: CỦA BAN THƯỜNG VỤ TỈNH UỶ  về phát triển rừng', 'rule: -----');
  });
});

describe('the heading of a Party document', () => {
  const REPORT = ['partyTitle: ĐẢNG CỘNG SẢN VIỆT NAM', 'parent: ĐẢNG BỘ TỈNH A', 'issuer: ĐẢNG UỶ XÃ B', 'star: *', 'number: 09 BC ĐU', 'place: B', 'date: 08/10/2026', 'type: report', 'subject: công tác dân vận quý III', 'rule: -----'];

  it('is read under one another and side by side', () => {
    const tail = `\n\nBÁO CÁO\ncông tác dân vận quý III\n-----${BODY}`;
    check(`ĐẢNG BỘ TỈNH A\nĐẢNG UỶ XÃ B\n*\nSố 09-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nB, ngày 08 tháng 10 năm 2026${tail}`, ...REPORT);
    check(`ĐẢNG BỘ TỈNH A     ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ B\n*     B, ngày 08 tháng 10 năm 2026\nSố 09-BC/ĐU${tail}`, ...REPORT);
  });

  it('of a công văn has its subject under the number, without a label', () => {
    check(
      `TỈNH UỶ A\n*\nSố 138-CV/TU\nvề việc chuẩn bị hội nghị\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nA, ngày 08 tháng 10 năm 2026\n\nKính gửi: Các đảng uỷ trực thuộc;${BODY}`,
      'partyTitle: ĐẢNG CỘNG SẢN VIỆT NAM', 'issuer: TỈNH UỶ A', 'star: *', 'number: 138 CV TU', 'place: A', 'date: 08/10/2026', 'subject: về việc chuẩn bị hội nghị', 'to: Các đảng uỷ trực thuộc',
    );
  });

  it('of a congress, of two bodies, has one name over several lines', () => {
    check('ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH A LẦN THỨ XVII\nNHIỆM KỲ 2025 - 2030\nĐOÀN CHỦ TỊCH\n*\nSố 02-TB/ĐH', 'parent: ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH A LẦN THỨ XVII NHIỆM KỲ 2025 - 2030', 'issuer: ĐOÀN CHỦ TỊCH', 'star: *', 'number: 02 TB ĐH');
    check('UỶ BAN KIỂM TRA TỈNH UỶ A\n- CÔNG AN TỈNH A\n*\nSố 02-QC/UBKTTU-CAT', 'issuer: UỶ BAN KIỂM TRA TỈNH UỶ A - CÔNG AN TỈNH A', 'star: *', 'number: 02 QC UBKTTU-CAT');
  });

  it('of a công văn in two columns has its subject below number and date', () => {
    check(
      'TỈNH ỦY A\t\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 1204-CV/TU\t\tA, ngày 09 tháng 11 năm 2026\nvề việc chuẩn bị nội dung\nvới Đoàn kiểm tra\n\nKính gửi: Các đảng ủy;',
      'partyTitle: ĐẢNG CỘNG SẢN VIỆT NAM', 'issuer: TỈNH ỦY A', 'star: *', 'number: 1204 CV TU', 'place: A', 'date: 09/11/2026', 'subject: về việc chuẩn bị nội dung với Đoàn kiểm tra', 'to: Các đảng ủy',
    );
  });

  it('may have lost its upper half and its number', () => {
    check('\n\n*\nSố -BC/HU\n\nDự thảo\n\nBÁO CÁO\ntình hình công tác quý I;\nnhiệm vụ trọng tâm quý II năm 2024\n\nI. KẾT QUẢ', 'star: *', 'number: … BC HU', 'draft: Dự thảo', 'type: report', 'subject: tình hình công tác quý I; nhiệm vụ trọng tâm quý II năm 2024');
  });
});
