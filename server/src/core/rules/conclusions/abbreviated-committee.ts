import { defineRule } from '../../lint/rule';
import type { Analysis } from '../../analysis';
import { committeeWord } from './committee-word';

export default defineRule({
  code: 'VB515',
  name: 'abbreviated-committee',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục V, ô 7', says: 'Mẫu ghi đầy đủ tên tập thể: “TM. ỦY BAN NHÂN DÂN”' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.4', says: 'Mẫu ghi đầy đủ tên tập thể: “T/M BAN THƯỜNG VỤ”, “T/M UỶ BAN KIỂM TRA”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Mẫu ghi đầy đủ tên tập thể: “T/M BAN THƯỜNG VỤ”, “T/M UỶ BAN KIỂM TRA”' },
  ],
  summary: 'Sau “TM.” (“T/M”) ghi đầy đủ tên tập thể, không viết tắt',
  why: 'Khối ký là nơi nêu thẩm quyền, nên tên tập thể lãnh đạo được ghi đủ; chữ viết tắt chỉ dùng trong nơi nhận và dòng cơ quan chủ quản.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH' },
    { profile: 'party', good: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ⟦UBND⟧ XÃ BA VÌ\nCHỦ TỊCH', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN XÃ BA VÌ\nCHỦ TỊCH' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M ⟦BTV⟧\nBÍ THƯ', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ' },
  ],
  *check({ tree, source }: Analysis) {
    for (const { mark, body } of tree.conclusions.signatures.flatMap(({ authority }) => authority)) {
      const short = /^(?:UBND|HĐND|UBKT|BTV|BCH|BCĐ|HĐQL|HĐQT|ĐU|HU|TU)(?!\p{L})/u.exec(body.text)?.[0];
      if (mark !== 'TM' || !short) continue;
      const committee = committeeWord(source.clean);
      const isCity = tree.preface.issuer?.text.startsWith('THÀNH') === true;
      const name = short === 'TU' ? `${isCity ? 'THÀNH' : 'TỈNH'} ${committee}` : fullNameOf(short, committee);
      const span = { start: body.span.start, end: body.span.start + short.length };
      yield {
        span,
        message: `Khối ký ghi đầy đủ “${name}”, không viết tắt “${short}”`,
        fix: { title: `Viết “${name}”`, safety: 'safe', edits: [{ span, newText: name }] },
      };
    }
  },
});

function fullNameOf(short: string, committee: string): string {
  const names: Readonly<Record<string, string>> = {
    UBND: `${committee} BAN NHÂN DÂN`,
    HĐND: 'HỘI ĐỒNG NHÂN DÂN',
    UBKT: `${committee} BAN KIỂM TRA`,
    BTV: 'BAN THƯỜNG VỤ',
    BCH: 'BAN CHẤP HÀNH',
    BCĐ: 'BAN CHỈ ĐẠO',
    HĐQL: 'HỘI ĐỒNG QUẢN LÝ',
    HĐQT: 'HỘI ĐỒNG QUẢN TRỊ',
    ĐU: `ĐẢNG ${committee}`,
    HU: `HUYỆN ${committee}`,
  };
  return names[short] ?? short;
}
