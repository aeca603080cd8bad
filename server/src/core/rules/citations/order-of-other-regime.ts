import type { Citation } from '../../citations/citation';
import { defineRule } from '../../lint/rule';

const SAYS_STATE = 'Ký hiệu văn bản Nhà nước là số/TÊN LOẠI-CƠ QUAN';
const SAYS_PARTY = 'Ký hiệu văn bản của Đảng là số-TÊN LOẠI/CƠ QUAN';

/** Bodies that belong to one side only. */
const PARTY_ISSUER = /^(?:TW|TU|HU|ĐU|ĐUK|QU|QUTW|VPTW|VPTU|VPHU|VPĐU|B\p{L}{1,5}T[WU]|UBKTT[WU]|UBKT[HĐ]U)$/u;
const STATE_ISSUER = /^(?:CP|TTg|QH\d*|UBTVQH\d*|CTN|UBND|HĐND|VPCP|BTC|BNV|BCA|BQP|BYT|BTP|BXD|BCT|BNG|BGDĐT|BKHCN|BTNMT|BNNPTNT|BNNMT|TTCP|NHNN)$/;

export default defineRule({
  code: 'VB411',
  name: 'order-of-other-regime',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục I, phần I, mục II, khoản 3', says: SAYS_STATE },
    { source: 'hd05', at: 'phần II, mục I, điểm 3.2.2', says: SAYS_PARTY },
    { source: 'hd36', at: 'điểm 1.3', says: SAYS_PARTY },
  ],
  summary: 'Ký hiệu viện dẫn viết theo chế độ của cơ quan ban hành: 15/QĐ-UBND, nhưng 15-QĐ/TU',
  why: 'Văn bản Đảng đặt dấu nối trước tên loại và gạch chéo trước cơ quan; văn bản Nhà nước thì ngược lại. Lẫn hai lối làm sai ký hiệu.',
  examples: [
    { good: 'Nghị quyết số 18-NQ/TW và Nghị quyết số 12/NQ-CP' },
    { good: 'Quyết định số 15/QĐ-UBND; Quyết định số 15-QĐ/TU' },
    { good: 'Quyết định số 206-CP của Hội đồng Chính phủ' },
    { bad: 'Nghị quyết số ⟦35/NQ-TU⟧ ngày 29/12/2025 của Tỉnh ủy', fixed: 'Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy' },
    { bad: 'Chỉ thị số ⟦38-CT/TTg⟧ ngày 29/9/2020', fixed: 'Chỉ thị số 38/CT-TTg ngày 29/9/2020' },
  ],
  *check({ citations }) {
    for (const { shape, typeCode, issuerCode, number, symbolField, year } of citations) {
      if (!typeCode || year !== null || !isTurned(shape, issuerCode)) continue;
      const right = shape === 'state' ? `${number}-${typeCode}/${issuerCode}` : `${number}/${typeCode}-${issuerCode}`;
      yield {
        span: symbolField.span,
        message: `Ký hiệu của ${shape === 'state' ? 'tổ chức đảng' : 'cơ quan Nhà nước'} viết là “${right}”`,
        fix: { title: `Viết là “${right}”`, safety: 'review', edits: [{ span: symbolField.span, newText: right }] },
      };
    }
  },
});

function isTurned(shape: Citation['shape'], issuerCode: string): boolean {
  return shape === 'state' ? PARTY_ISSUER.test(issuerCode) : STATE_ISSUER.test(issuerCode);
}
