import { ProvisionResolver, type AbsentProvision } from '../../citations/resolve-provision';
import { defineRule, type Fault } from '../../lint/rule';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\n';
const ARTICLES = `${HEAD}Điều 1. Thành lập Tổ công tác.\n\nĐiều 2. Nhiệm vụ\n\n1. Tham mưu.\n\n2. Kiểm tra.\n\n`;
const ANNEXES = './.\n\nPhụ lục I\nDANH SÁCH TỔ CÔNG TÁC\n\nÔng A.\n\nPhụ lục II\nKINH PHÍ\n\nSố liệu.';

export default defineRule({
  code: 'VB416',
  name: 'no-such-provision',
  severity: 'warning',
  basis: [{ source: 'consistency', at: '', says: 'Điều, khoản, điểm, mục, phụ lục được dẫn của chính văn bản phải có trong văn bản' }],
  summary: 'Phần được viện dẫn của chính văn bản phải có thật',
  why:
    '“Như Điều 4” trong một quyết định có ba điều là dấu vết của tệp cũ, hoặc của một điều đã bỏ mà chưa sửa chỗ dẫn. ' +
    'Chỉ báo khi chắc chắn nói về chính văn bản này và số thứ tự trong văn bản liền mạch; văn bản sửa đổi, bổ sung văn bản khác không xét.',
  examples: [
    { good: `${ARTICLES}Điều 3. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành./.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.` },
    { good: `${ARTICLES}Điều 3. Thực hiện khoản 2 Điều 2 Quyết định này và khoản 5 Điều 12 Nghị định số 30/2020/NĐ-CP.` },
    { good: `${ARTICLES}Điều 3. Thực hiện theo Điều 12 của Điều lệ Hội.` },
    { good: `${ARTICLES}Điều 3. Thực hiện Nghị định số 30/2020/NĐ-CP, trong đó có Điều 12.` },
    { good: `${ARTICLES}Điều 3. Danh sách tại Phụ lục III kèm theo Quyết định này.` },
    { good: `${ARTICLES}Điều 3. Bãi bỏ cụm từ “theo Điều 9”.` },
    { good: 'ỦY BAN NHÂN DÂN\n\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nSửa đổi, bổ sung Quyết định số 03/QĐ-UBND\n\nĐiều 1. Thay đổi như sau.\n\nĐiều 2. Bãi bỏ Điều 9 và khoản 3 Điều 12.' },
    { bad: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số\n\n1. Mục tiêu\n\n1.1. Mục tiêu chung\n\n1.2. Mục tiêu cụ thể\n\n2. Nhiệm vụ\n\nPhấn đấu đạt các chỉ tiêu nêu tại ⟦điểm 1.3⟧ Kế hoạch này.' },
    { good: 'Số: 12/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số\n\n1. Mục tiêu\n\n1.1. Mục tiêu chung\n\n1.2. Mục tiêu cụ thể\n\n2. Nhiệm vụ\n\nPhấn đấu đạt các chỉ tiêu nêu tại điểm 1.2 Kế hoạch này và điểm 2.4 của Hướng dẫn.' },
    { bad: `${ARTICLES}Điều 3. Hiệu lực./.\n\nNơi nhận:\n- Như ⟦Điều 4⟧;\n- Lưu: VT.` },
    { bad: `${ARTICLES}Điều 3. Thực hiện ⟦khoản 5⟧ Điều 2 Quyết định này.` },
    { bad: `${ARTICLES}Điều 3. Bãi bỏ quy định trước đây trái với ⟦khoản 1⟧ Điều 1 Quyết định này.` },
    { bad: `${ARTICLES}Điều 3. Thực hiện từ Điều 1 đến ⟦Điều 7⟧ Quyết định này.` },
    { bad: `${ARTICLES}Điều 3. Danh sách tại ⟦Phụ lục III⟧ kèm theo Quyết định này${ANNEXES}` },
  ],
  *check(analysis) {
    const { references, regime, source } = analysis;
    if (regime.isGarbled || regime.isForm || references.provisions.length === 0) return;
    const resolver = new ProvisionResolver(analysis);
    for (const reference of references.provisions) {
      for (const absent of resolver.absent(reference)) yield faultOf(absent, source.slice(absent.span));
    }
  },
});

const NAMES = {
  part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', letter: 'mục', roman: 'mục', article: 'Điều', clause: 'khoản', decimal: 'mục', point: 'điểm', subpoint: 'tiết', annex: 'Phụ lục', dash: 'gạch đầu dòng', plus: 'gạch đầu dòng',
} as const;

/** `written`: as the text calls it, `điểm 4.2`; the later members of a list have their number only. */
function faultOf({ span, sought, within, last }: AbsentProvision, written: string): Fault {
  const part = /^\p{L}{2}/u.test(written) ? written.replace(/\s+/g, ' ') : `${NAMES[sought.kind]} ${sought.numField.text}`;
  const where = within ? `“${NAMES[within.kind]} ${within.num}”` : 'văn bản này';
  const found = last ? `, cuối cùng là “${clip(last.text)}”` : '';
  return {
    span,
    message: `Cần kiểm tra: ${where} không có “${part}”${found}`,
    related: last ? [{ span: last.span, message: `Cuối cùng là “${clip(last.text)}”` }] : [],
  };
}

/** `Điều 3` without its mark; the heading of an annex as far as its number. */
function clip(marker: string): string {
  return marker.slice(0, 24).replace(/[.):\s]+$/u, '').replace(/\s+/g, ' ');
}
