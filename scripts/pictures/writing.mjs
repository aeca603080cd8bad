/** What is seen while a document is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { acts } from '../vscode-host/acts.mjs';

const FAULTY = 'examples/co-loi-thong-bao-nha-nuoc.vbhc';
const DECISION = 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc';
const CONCLUSION = 'examples/ket-luan-ban-thuong-vu.vbhc';
const FONT = 'DejaVu Sans';
const SIZE = '1000x640';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** What is offered behind `after`, where `cut` stood: the words that follow are taken away as if they were not yet written. */
function offer(path, { after, cut = '', add = '', then = '', name }) {
  const [head, tail] = [after, after + cut].map((words) => read(path).indexOf(words) + words.length);
  const text = read(path).slice(0, head) + add + then + read(path).slice(tail);
  return {
    name,
    text,
    document: path,
    font: FONT,
    size: SIZE,
    cursor: { after: after + add },
    more: [DECISION, CONCLUSION].filter((each) => each !== path),
    act: acts.suggestions,
  };
}

/** @type {Readonly<Record<string, import('./views.mjs').View>>} */
export const writing = {
  'fix-menu': {
    document: FAULTY,
    font: FONT,
    cursor: { after: 'Tân Lập ngày ' },
    act: acts.fix,
  },
  'rewriting-menu': {
    document: DECISION,
    font: FONT,
    cursor: { after: 'Căn cứ Kế hoạch số 2' },
    act: acts.fix,
  },
  'list-menu': {
    document: DECISION,
    font: FONT,
    cursor: { after: 'b) Hướng' },
    act: acts.fix,
  },
  'offer-heading': offer(DECISION, { after: '-->\n', cut: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP' }),
  'offer-number': offer(DECISION, { after: 'Số: ', cut: '215/QĐ-UBND' }),
  'offer-day': offer(DECISION, { after: 'Tân Lập, ', cut: 'ngày 12 tháng 10 năm 2026' }),
  'offer-basis': offer(DECISION, { after: '27/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân xã về chuyển đổi số năm 2026;\n', add: 'Căn cứ ', then: '\n' }),
  'offer-law-without-accents': offer(DECISION, { after: 'Căn cứ Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân xã về chuyển đổi số năm 2026;\n', add: 'Căn cứ luat to', then: ';\n' }),
  'offer-issuer': offer(DECISION, { after: '27/KH-UBND ngày 15 tháng 01 năm 2026 của ', cut: 'Ủy ban nhân dân xã' }),
  'offer-recipients': offer(DECISION, { after: '- Như Điều 4;\n- ', cut: 'Sở Khoa học và Công nghệ;' }),
  'offer-filing': offer(DECISION, { after: '- Thường trực Đảng ủy xã;\n- ', cut: 'Lưu: VT, VHXH.' }),
  'offer-signature': offer(DECISION, { after: 'VHXH.\n\n', cut: 'CHỦ TỊCH' }),
  'offer-article': offer(DECISION, { after: 'tên tại Điều ', cut: '1' }),
  'offer-clause': offer(DECISION, { after: 'tên tại ', add: 'khoản ', then: ' ' }),
  'offer-party-heading': offer(CONCLUSION, { after: 'ĐẢNG BỘ TỈNH AN PHÚ\n', cut: 'ĐẢNG UỶ XÃ TÂN LẬP' }),
  'offer-party-signature': offer(CONCLUSION, { after: 'Lưu Văn phòng Đảng uỷ.\n\n', cut: 'T/M BAN THƯỜNG VỤ' }),
  'offer-party-recipients': offer(CONCLUSION, { after: '- Ban Tổ chức Tỉnh uỷ;\n- ', cut: 'Các cơ quan tham mưu, giúp việc Đảng uỷ;' }),
  snippets: {
    name: 'moi.vbhc',
    text: '\n',
    font: FONT,
    size: SIZE,
    async act(stage) {
      await (await stage.sees('.monaco-editor .view-lines')).click();
      await stage.type('qd');
      await acts.suggestions(stage);
    },
  },
  renumbering: {
    document: 'media/walkthrough/van-ban-mau.vbhc',
    font: FONT,
    act: acts.renumbering,
  },
  'rename-number': {
    document: DECISION,
    font: FONT,
    cursor: { after: '\nĐiều 4' },
    async act(stage) {
      await stage.press('F2');
      await stage.sees('.rename-box');
    },
  },
  'other-regime': {
    document: DECISION,
    font: FONT,
    cursor: { after: '\nQUYẾT' },
    act: acts.fix,
  },
};
