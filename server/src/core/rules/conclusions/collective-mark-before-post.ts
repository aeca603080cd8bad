import { defineRule } from '../../lint/rule';
import { isPosition } from '../../syntax/authority';
import { clip } from './clip';

const STATE = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n';
const PARTY = 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\n';

export default defineRule({
  code: 'VB521',
  name: 'collective-mark-before-post',
  severity: 'error',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 7, điểm b', says: 'Ký thay mặt tập thể thì ghi “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.1', says: '“T/M” đứng trước tên cấp uỷ, uỷ ban kiểm tra, hội đồng, không đứng trước chức vụ' },
    { source: 'hd36', at: 'điểm 1.7.1', says: '“T/M” đứng trước tên tập thể, không đứng trước chức vụ' },
  ],
  summary: 'Sau “TM.” (“T/M”) là tên tập thể, không phải chức vụ của một người',
  why: 'Thay mặt là thay một tập thể; cấp phó ký thay người đứng đầu thì dùng “KT.”, người được giao ký thừa lệnh thì dùng “TL.”.',
  examples: [
    { good: `${STATE}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An` },
    { good: `${STATE}TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn An` },
    { good: `${STATE}KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An` },
    { profile: 'party', good: `${PARTY}T/M ĐOÀN CHỦ TỊCH\n\nNguyễn Văn An` },
    { bad: `${STATE}TM. ⟦CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An` },
    { profile: 'party', bad: `${PARTY}T/M ⟦TRƯỞNG BAN⟧\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An` },
  ],
  *check({ tree, regime }) {
    if (regime.isGarbled) return;
    for (const { mark, markField, body } of tree.conclusions.signatures.flatMap(({ authority }) => authority)) {
      if (mark !== 'TM' || !isPosition(body.text)) continue;
      yield { span: body.span, message: `Sau “${markField.text}” là tên tập thể, không phải chức vụ “${clip(body.text)}”` };
    }
  },
});
