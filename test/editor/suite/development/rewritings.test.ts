import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionsAt, offered, take } from '../actions';
import { eventually, openWith, placeOf } from '../editor';

/** An action that rewrites the text, and what becomes of it. */
interface Rewriting {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** The cursor stands before these words, or the selection begins there and ends before others. */
  readonly at: string;
  readonly until?: string;
  readonly after: string;
}

const DECISION = 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\tTân Lập, ngày 04 tháng 9 năm 2026\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\n';
const FULL = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
const BODIES = `${DECISION}Điều 1. Giao UBND xã thực hiện.\n\nĐiều 2. UBND xã báo cáo Hội đồng nhân dân xã.\n`;
const DECREE = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\n';
const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\n';
const UNTIDY = 'Thực hiện nghị định số30/2020/ND - CP ngày 5/3/2020 của Chính phủ.\n\nTheo nghị định số31/2021/ND - CP ngày 6/3/2021 của Chính phủ.\n';

const WITH_FORCE = DECISION.replace('Về việc khen thưởng', 'Ban hành Quy chế văn thư');

const REWRITINGS: readonly Rewriting[] = [
  {
    kind: 'refactor.rewrite', title: 'Chuẩn hóa viện dẫn này', text: UNTIDY, at: '30/2020',
    after: UNTIDY.replace('nghị định số30/2020/ND - CP', 'Nghị định số 30/2020/NĐ-CP'),
  },
  {
    kind: 'refactor.rewrite', title: 'Chuẩn hóa mọi viện dẫn trong văn bản (2 viện dẫn)', text: UNTIDY, at: '30/2020',
    after: UNTIDY.replace(/nghị định số(3\d\/202\d)\/ND - CP/gu, 'Nghị định số $1/NĐ-CP'),
  },
  {
    kind: 'refactor.rewrite', title: 'Rút gọn thành “Nghị định số 30/2020/NĐ-CP” (đã viện dẫn đầy đủ ở trên)',
    text: `Theo ${FULL} về công tác văn thư.\n\nThực hiện đúng ${FULL}.\n`, at: `${FULL}.`,
    after: `Theo ${FULL} về công tác văn thư.\n\nThực hiện đúng Nghị định số 30/2020/NĐ-CP.\n`,
  },
  {
    kind: 'refactor.rewrite', title: 'Viết đầy đủ: ngày 05/3/2020 của Chính phủ (theo viện dẫn khác trong văn bản này)',
    text: `Thực hiện Nghị định số 30/2020/NĐ-CP.\n\nTheo ${FULL}.\n`, at: '30/2020/NĐ-CP.', after: `Thực hiện ${FULL}.\n\nTheo ${FULL}.\n`,
  },
  {
    kind: 'refactor.rewrite', title: 'Nối liền viện dẫn bị ngắt dòng', at: '22-CT',
    text: 'Thực hiện Chỉ thị số 22-CT/TU, ngày\n30/3/2024 của Tỉnh ủy về công tác dân vận.\n',
    after: 'Thực hiện Chỉ thị số 22-CT/TU, ngày 30/3/2024 của Tỉnh ủy\nvề công tác dân vận.\n',
  },
  {
    kind: 'refactor.rewrite', title: 'Viết “15-QĐ/TU” theo lối của tổ chức đảng (ký hiệu đổi, cần tra văn bản gốc)', at: '15/QĐ',
    text: 'Thực hiện Quyết định số 15/QĐ-TU ngày 05 tháng 3 năm 2024 của Tỉnh ủy.\n',
    after: 'Thực hiện Quyết định số 15-QĐ/TU ngày 05 tháng 3 năm 2024 của Tỉnh ủy.\n',
  },
  { kind: 'refactor.rewrite', title: 'Ghi ngày đúng lối: “05/3/2020”', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 5/3/2020.\n', at: '30/2020', after: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.\n' },
  { kind: 'refactor.rewrite', title: 'Ghi ngày bằng chữ: “ngày 05 tháng 3 năm 2020”', text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 5/3/2020.\n', at: '30/2020', after: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.\n' },
  { kind: 'refactor.rewrite', title: 'Ghi ngày bằng gạch chéo: “ngày 05/3/2020”', text: `Theo ${FULL}.\n`, at: '30/2020', after: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n' },
  { kind: 'refactor.rewrite.bodyName', title: 'Viết đầy đủ “Ủy ban nhân dân”', text: BODIES, at: 'UBND xã báo', after: BODIES.replace('UBND xã báo', 'Ủy ban nhân dân xã báo') },
  { kind: 'refactor.rewrite.bodyName', title: 'Viết đầy đủ mọi “UBND” trong văn bản (2 chỗ)', text: BODIES, at: 'UBND xã báo', after: BODIES.replaceAll('UBND xã', 'Ủy ban nhân dân xã') },
  { kind: 'refactor.rewrite.bodyName', title: 'Viết tắt là “HĐND”', text: BODIES, at: 'Hội đồng nhân dân xã', after: BODIES.replace('Hội đồng nhân dân xã', 'HĐND xã') },
  { kind: 'refactor.rewrite.list', title: 'Đổi các gạch đầu dòng thành điểm a), b), …', text: 'Điều 1. Gồm:\n\n- Một;\n\n- Hai.\n', at: 'Một', after: 'Điều 1. Gồm:\n\na) Một;\n\nb) Hai.\n' },
  { kind: 'refactor.rewrite.list', title: 'Đổi các điểm thành gạch đầu dòng', text: 'Điều 1. Gồm:\n\na) Một;\n\nb) Hai.\n', at: 'Một', after: 'Điều 1. Gồm:\n\n- Một;\n\n- Hai.\n' },
  { kind: 'refactor.rewrite.list', title: 'Đổi các điểm thành khoản 1., 2., …', text: 'Điều 1. Gồm:\n\na) Một;\n\nb) Hai.\n', at: 'Một', after: 'Điều 1. Gồm:\n\n1. Một;\n\n2. Hai.\n' },
  {
    kind: 'refactor.rewrite.list', title: 'Đổi các khoản thành điểm a), b), …', at: 'Một',
    text: 'Điều 1. Gồm:\n\n1. Một.\n\n2. Hai.\n\nTheo khoản 2 Điều 1.\n', after: 'Điều 1. Gồm:\n\na) Một.\n\nb) Hai.\n\nTheo điểm b Điều 1.\n',
  },
  { kind: 'refactor.rewrite.bases', title: 'Sắp xếp căn cứ theo cấp và ngày của văn bản', text: `${DECISION}${DECREE}${LAW}Điều 1. Gồm.\n`, at: 'Căn cứ Nghị định', after: `${DECISION}${LAW}${DECREE}Điều 1. Gồm.\n` },
  { kind: 'refactor.rewrite.renumber.section', title: 'Đánh số lại mục này', text: 'Điều 1. A\n\n1. x.\n\n3. y.\n\nTheo khoản 3 Điều 1.\n', at: '3. y', after: 'Điều 1. A\n\n1. x.\n\n2. y.\n\nTheo khoản 2 Điều 1.\n' },
  { kind: 'refactor.rewrite.renumber.articles', title: 'Đánh số lại các điều', text: 'Điều 1. A\n\nĐiều 3. B\n\nTheo Điều 3.\n', at: 'Điều 3. B', after: 'Điều 1. A\n\nĐiều 2. B\n\nTheo Điều 2.\n' },
  { kind: 'refactor.rewrite.renumber.document', title: 'Đánh số lại cả văn bản', text: 'Điều 1. A\n\n1. x.\n\n3. y.\n\nĐiều 3. B\n', at: '3. y', after: 'Điều 1. A\n\n1. x.\n\n2. y.\n\nĐiều 2. B\n' },
  {
    kind: 'refactor.extract.attachedText', title: 'Tách phần đã chọn thành Quy chế ban hành kèm theo', at: 'Điều 1.', until: 'Điều 2.',
    text: `${WITH_FORCE}Điều 1. Soạn thảo.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.\n`,
    after: `${WITH_FORCE}Điều 1. Ban hành kèm theo Quyết định này Quy chế văn thư.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.\n\nỦY BAN NHÂN DÂN XÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nVăn thư\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026 của Ủy ban nhân dân xã Tân Lập)\n\nĐiều 1. Soạn thảo./.\n`,
  },
  {
    kind: 'refactor.rewrite.regime', title: 'Chuyển sang thể thức văn bản của Đảng (xem trước)', at: 'Số: 15',
    text: 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN LẬP\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/TB-UBND\tTân Lập, ngày 04 tháng 9 năm 2026\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nNội dung./.\n',
    after: 'ỦY BAN NHÂN DÂN\tĐẢNG CỘNG SẢN VIỆT NAM\nXÃ TÂN LẬP\n*\nSố 15-TB/UBND\tTân Lập, ngày 04 tháng 9 năm 2026\n\nTHÔNG BÁO\nvề việc nghỉ lễ\n-----\n\nNội dung.\n',
  },
  {
    kind: 'refactor.rewrite.regime', title: 'Chuyển sang thể thức văn bản Nhà nước (xem trước)', at: 'Số 15',
    text: 'TỈNH ỦY AN GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 15-KL/TU\tAn Giang, ngày 05 tháng 7 năm 2024\n\nKẾT LUẬN\nvề công tác dân vận\n\nNội dung.\n',
    after: 'TỈNH ỦY AN GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/KL-TU\tAn Giang, ngày 05 tháng 7 năm 2024\n\nKẾT LUẬN\nVề công tác dân vận\n\nNội dung./.\n',
  },
];

function placeAt(document: vscode.TextDocument, { at, until = at }: Pick<Rewriting, 'at' | 'until'>): vscode.Range {
  return new vscode.Range(placeOf(document, at), placeOf(document, until));
}

describe('cách viết lại được gợi ý ở con trỏ', () => {
  for (const rewriting of REWRITINGS) {
    const { kind, title, text, after } = rewriting;
    it(`${title}: hoàn tác một bước`, async () => {
      const document = await openWith(text);
      const action = await offered(document, placeAt(document, rewriting), { kind, title });
      assert.equal(action.kind?.value, kind);
      await take(action);
      await eventually('văn bản viết lại', () => document.getText() === after).catch(() => assert.equal(document.getText(), after));
      await vscode.commands.executeCommand('undo');
      await eventually('văn bản như trước', () => document.getText() === text);
    });
  }

  it('không gợi ý gì ở chỗ không có gì để viết lại', async () => {
    const document = await openWith(BODIES);
    await offered(document, placeAt(document, { at: 'UBND xã báo' }), { kind: 'refactor.rewrite', title: 'Viết đầy đủ “Ủy ban nhân dân”' });
    assert.deepEqual((await actionsAt(document, placeAt(document, { at: 'thực hiện' }), 'refactor.rewrite')).map(({ title }) => title), []);
  });
});
