import assert from 'node:assert/strict';
import { analyze, documentTokens } from '../../../server/src/core';

/** `issuer SỞ NỘI VỤ`, in the order of the text. */
function tokensIn(text: string): readonly string[] {
  return documentTokens(analyze(text)).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end).normalize('NFC').trim()}`);
}

const DECISION = `ỦY BAN NHÂN DÂN TỈNH AN PHÚ
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/QĐ-SNV
An Phú, ngày 05 tháng 01 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác gồm:

1. Ông Nguyễn Văn An.

Điều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Sở Tài chính;
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC



Phạm Thị Dung
`;

const CONCLUSION = `ĐẢNG BỘ TỈNH AN PHÚ
ĐẢNG UỶ XÃ TÂN LẬP
*
Số 61-KL/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Lập, ngày 09 tháng 10 năm 2026

KẾT LUẬN
CỦA BAN THƯỜNG VỤ ĐẢNG UỶ
về nâng cao chất lượng sinh hoạt chi bộ
-----

1. Về việc thực hiện Chỉ thị số 50-CT/TW

Các chi bộ đã thực hiện nghiêm túc.

2. Về nhiệm vụ

a) Cấp uỷ các chi bộ chuẩn bị kỹ nội dung;

b) Ban Xây dựng Đảng đôn đốc.

Nơi nhận:
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ



Đào Xuân Lâm
`;

describe('tokens of a whole document', () => {
  it('name every part of a State document', () => {
    assert.deepEqual(tokensIn(DECISION), [
      'issuer ỦY BAN NHÂN DÂN TỈNH AN PHÚ', 'issuer SỞ NỘI VỤ', 'heading CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'heading Độc lập - Tự do - Hạnh phúc',
      'numberWord Số', 'symbol 15/QĐ-SNV', 'place An Phú', 'date ngày 05 tháng 01 năm 2026',
      'heading QUYẾT ĐỊNH', 'subject Về việc thành lập Tổ công tác', 'issuer GIÁM ĐỐC SỞ NỘI VỤ',
      'legalBasis Căn cứ', 'citedType Luật', 'citedName Lưu trữ', 'citedDate 21 tháng 6 năm 2024', 'legalBasis Theo đề nghị', 'enactment QUYẾT ĐỊNH:',
      'headingNumber Điều 1.', 'listNumber 1.', 'headingNumber Điều 2.', 'backReference Quyết định này',
      'partLabel Nơi nhận', 'recipient Như', 'citedProvision Điều', 'citedProvisionNumber 2', 'recipient Sở Tài chính',
      'authority KT.', 'position GIÁM ĐỐC', 'position PHÓ GIÁM ĐỐC', 'signer Phạm Thị Dung',
    ]);
  });

  it('name every part of a Party document; a citation in a title keeps its own colours', () => {
    assert.deepEqual(tokensIn(CONCLUSION), [
      'issuer ĐẢNG BỘ TỈNH AN PHÚ', 'issuer ĐẢNG UỶ XÃ TÂN LẬP', 'numberWord Số', 'symbol 61-KL/ĐU', 'heading ĐẢNG CỘNG SẢN VIỆT NAM',
      'place Tân Lập', 'date ngày 09 tháng 10 năm 2026', 'heading KẾT LUẬN', 'subject CỦA BAN THƯỜNG VỤ ĐẢNG UỶ\nvề nâng cao chất lượng sinh hoạt chi bộ',
      'headingNumber 1.', 'title Về việc thực hiện', 'citedType Chỉ thị', 'citedNumberWord số', 'citedSymbol 50-CT/TW',
      'headingNumber 2.', 'title Về nhiệm vụ', 'listNumber a)', 'listNumber b)',
      'partLabel Nơi nhận', 'recipient Các chi bộ trực thuộc', 'authority T/M', 'position BAN THƯỜNG VỤ', 'position BÍ THƯ', 'signer Đào Xuân Lâm',
    ]);
  });

  it('know what no line tells by itself: an issuer of an unusual name, a post, who is written to', () => {
    const tokens = tokensIn('QUỸ BẢO TRỢ TRẺ EM AN PHÚ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/QBT-HC\nAn Phú, ngày 05 tháng 01 năm 2026\nV/v phối hợp\n\nKính gửi: Sở Nội vụ.\n\nĐề nghị phối hợp./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTRƯỞNG BAN ĐIỀU HÀNH QUỸ\n\n\nHồ Văn Bình\n');
    for (const wanted of ['issuer QUỸ BẢO TRỢ TRẺ EM AN PHÚ', 'subject phối hợp', 'partLabel Kính gửi', 'recipient Sở Nội vụ', 'position TRƯỞNG BAN ĐIỀU HÀNH QUỸ', 'signer Hồ Văn Bình']) {
      assert.ok(tokens.includes(wanted), `${wanted} is not among ${tokens.join(', ')}`);
    }
  });

  it('are parted by the other column of a heading and of a signature', () => {
    const text = 'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  XÃ TÂN LẬP                  Độc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-UBND          Tân Lập, ngày 05 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nThành lập Tổ công tác\n';
    assert.deepEqual(tokensIn(text), [
      'issuer ỦY BAN NHÂN DÂN', 'heading CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'issuer XÃ TÂN LẬP', 'heading Độc lập - Tự do - Hạnh phúc',
      'numberWord Số', 'symbol 15/QĐ-UBND', 'place Tân Lập', 'date ngày 05 tháng 01 năm 2026', 'heading QUYẾT ĐỊNH', 'subject Thành lập Tổ công tác',
    ]);
  });

  it('stand in the user’s own text, decomposed, with CRLF and behind a BOM', () => {
    for (const text of [DECISION, CONCLUSION]) {
      const disguised = tokensIn(`\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`).map((token) => token.replaceAll('\r\n', '\n'));
      assert.deepEqual(disguised, tokensIn(text));
    }
  });

  it('follow each other without overlaps', () => {
    for (const [text, body] of [[DECISION, /Điều 1\.[^]*(?=\n\nĐiều 2)/u], [CONCLUSION, /1\. Về[^]*đôn đốc\./u]] as const) {
      const tokens = documentTokens(analyze(text.replace(body, (words) => Array.from({ length: 60 }, () => words).join('\n\n'))));
      assert.ok(tokens.length > 140, String(tokens.length));
      assert.ok(tokens.every(({ span }, at) => span.start < span.end && span.start >= (tokens[at - 1]?.span.end ?? 0)));
    }
  });
});
