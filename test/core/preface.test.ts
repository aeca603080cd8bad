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
      ...STATE, 'issuer: ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'number: … TB UBND', 'place: Quảng Ngãi', 'date: …/12/2024', 'type: notice', 'subject: Về lịch tiếp công dân',
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

  it('may have lost its upper half and its number', () => {
    check('\n\n*\nSố -BC/HU\n\nDự thảo\n\nBÁO CÁO\ntình hình công tác quý I;\nnhiệm vụ trọng tâm quý II năm 2024\n\nI. KẾT QUẢ', 'star: *', 'number: … BC HU', 'draft: Dự thảo', 'type: report', 'subject: tình hình công tác quý I; nhiệm vụ trọng tâm quý II năm 2024');
  });
});
