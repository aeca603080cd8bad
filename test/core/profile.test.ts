import assert from 'node:assert/strict';
import { analyze, type AnalyzeOptions } from '../../server/src/core';

/* By what signs a document is taken for one of the State, of the Party, or for legislation. */

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM\n';

const verdict = (text: string, options: AnalyzeOptions = {}) => analyze(text, options).regime.verdict;
const check = (wanted: string, ...texts: readonly string[]) => {
  for (const text of texts) assert.equal(verdict(text).profile, wanted, text);
};

describe('the profile', () => {
  it('is state by its title, its symbol, its signing mark and filing line', () => {
    check(
      'state',
      `UBND TỈNH A\n${TITLE}Số: 12/TB-UBND\n\nTHÔNG BÁO\nVề lịch họp\n`,
      'Số: 12/TB-UBND\n\nTHÔNG BÁO\nVề lịch họp\n',
      'Nội dung.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n',
    );
  });

  it('is party by its title, its symbol, its star, its signing mark', () => {
    check(
      'party',
      `${PARTY}\nNGHỊ QUYẾT\nvề công tác cán bộ\n`,
      'Số 12-TB/TU\n\nTHÔNG BÁO\nvề lịch họp\n',
      'HUYỆN UỶ B\n*\n\nBÁO CÁO\nquý II\n',
      'Nội dung.\n\nNơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A\n',
    );
  });

  it('is legislation by its type or the year in its symbol', () => {
    check(
      'legislation',
      `CHÍNH PHỦ\n${TITLE}Số: 30/2020/NĐ-CP\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n`,
      `QUỐC HỘI\n${TITLE}Luật số: 45/2019/QH14\n\nLUẬT\nLAO ĐỘNG\n\nĐiều 1. Phạm vi\n`,
      `UBND TỈNH A\n${TITLE}Số: 12/2024/QĐ-UBND\n\nQUYẾT ĐỊNH\nBan hành Quy định\n`,
    );
  });

  it('is state for a year where no legislation bears one', () => {
    check(
      'state',
      `UBND TỈNH A\n${TITLE}Số: 12/2026/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính\n`,
      `SỞ NỘI VỤ\n${TITLE}Số: 12/2026/QĐ-SNV\n\nQUYẾT ĐỊNH\nBan hành Quy định\n`,
      `UBND TỈNH A\n${TITLE}Số: 12/2026/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc bổ nhiệm công chức\n`,
      `UBND TỈNH A\n${TITLE}Số: 12/2026/CT-UBND\n\nCHỈ THỊ\nVề phòng, chống thiên tai\n`,
      `UBND TỈNH A\n${TITLE}Số: 12/2026/UBND-VX\nV/v nâng lương\n\nKính gửi: Sở B\n`,
    );
  });

  it('is legislation for years when symbols had one more often', () => {
    check(
      'legislation',
      `UBND TỈNH A\n${TITLE}Số: 07/2012/CT-UBND\n\nCHỈ THỊ\nVề phòng, chống thiên tai\n`,
      `THỦ TƯỚNG CHÍNH PHỦ\n${TITLE}Số: 15/2006/QĐ-TTg\n\nQUYẾT ĐỊNH\nPhê duyệt dự án\n`,
      `CHÍNH PHỦ\n${TITLE}Số: 66.22/2026/NQ-CP\n\nNGHỊ QUYẾT\nVề tháo gỡ vướng mắc\n`,
    );
  });

  it('is unknown for the Youth Union, whose papers follow neither text', () => {
    check('unknown', 'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH A\n***\nSố: 12-KH/TĐTN\n\nKẾ HOẠCH\nTổ chức hội trại\n');
  });

  it('is unknown for English, notes, and nothing', () => {
    check('unknown', 'The committee shall review this decision.\n\n1. Scope\n\nNo. 12/2024\n', 'Ghi chú cuộc họp\n- mua giấy\n', '');
  });

  it('does not change with what the document cites', () => {
    check('state', `UBND TỈNH A\n${TITLE}Số: 12/KH-UBND\n\nKẾ HOẠCH\nThực hiện Nghị quyết của Tỉnh ủy\n\nTheo Nghị quyết số 12-NQ/TU, Chỉ thị số 5-CT/TW, Kết luận số 6-KL/TW.\n`);
    check('party', `${PARTY}Số 12-KH/TU\n\nKẾ HOẠCH\nthực hiện\n\nTheo Nghị định số 30/2020/NĐ-CP, Quyết định số 12/QĐ-UBND, Công văn số 5/UBND-VX.\n`);
  });
});

describe('the evidence', () => {
  const STATE = `UBND TỈNH A\n${TITLE}Số: 12/TB-UBND\n\nTHÔNG BÁO\nVề lịch họp\n\nNội dung./.\n`;

  it('stands where the sign stands', () => {
    const analysis = analyze(STATE);
    const signs = analysis.regime.verdict.evidence.map(({ span, says }) => [analysis.source.slice(span), says]);
    assert.deepEqual(signs, [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'có Quốc hiệu'],
      ['Độc lập - Tự do - Hạnh phúc', 'có Tiêu ngữ'],
      ['Số: 12/TB-UBND', 'ký hiệu viết kiểu Nhà nước (số/loại-cơ quan)'],
      ['./.', 'kết thúc bằng “./.”'],
    ]);
  });

  it('yields to a setting, and a setting to a comment, and stays to be asked for', () => {
    assert.deepEqual([verdict(STATE).profile, verdict(STATE).decidedBy], ['state', 'evidence']);
    const set = verdict(STATE, { profile: 'party' });
    assert.deepEqual([set.profile, set.decidedBy, set.evidence.length], ['party', 'setting', 4]);
    const said = verdict(`<!-- thethuc: profile=legislation -->\n${STATE}`, { profile: 'party' });
    assert.deepEqual([said.profile, said.decidedBy, said.evidence.length], ['legislation', 'comment', 4]);
  });

  it('yields to no other comment', () => {
    for (const comment of ['profile=party', 'thethuc: profile=đảng', 'thethuc: profile=party, state']) {
      assert.equal(verdict(`<!-- ${comment} -->\n${STATE}`).decidedBy, 'evidence', comment);
    }
    assert.equal(verdict(`<!--thethuc:profile = party-->\n${STATE}`).profile, 'party');
  });
});
