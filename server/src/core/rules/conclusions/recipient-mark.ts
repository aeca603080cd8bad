import type { Analysis } from '../../analysis';
import { defineRule, type Fault, type Severity } from '../../lint/rule';
import type { ListItem } from '../../syntax/tree';
import { isScanned } from './required-parts';
import { isGuideCertain } from '../preface/guide-in-force';
import { clip } from './clip';

export default defineRule({
  code: 'VB503',
  name: 'recipient-mark',
  severity: 'error',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 9, điểm d',
      says: 'Cuối mỗi dòng nơi nhận có dấu chấm phẩy; dòng cuối cùng là chữ “Lưu”, kết thúc bằng dấu chấm',
    },
    {
      source: 'hd05',
      at: 'phần II, mục I, điểm 9.2.5',
      says: 'Cuối mỗi nơi nhận có dấu chấm phẩy, dòng lưu kết thúc bằng dấu chấm',
    },
    { source: 'hd36', at: 'điểm 1.9', says: 'Cuối mỗi nơi nhận có dấu phẩy, dòng lưu kết thúc bằng dấu chấm' },
  ],
  summary: 'Mỗi dòng nơi nhận có dấu kết của chế độ mình; dòng lưu kết thúc bằng dấu chấm',
  why:
    'Nhà nước và Đảng (từ ngày 27/5/2026) dùng dấu chấm phẩy, văn bản Đảng trước đó dùng dấu phẩy. Một mục có thể gồm nhiều dòng ' +
    'và có dấu bên trong; chỉ dấu cuối mục được xét.',
  examples: [
    { good: 'Nơi nhận:\n- Như Điều 3;\n- Cục Thuế tỉnh; VNPT Quảng Ngãi;\n- Lưu: VT, TCCB.' },
    { good: 'Nơi nhận:\n- VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT,\ncác Vụ, Cục, đơn vị trực thuộc, Công báo;\n- Lưu: VT, KTN (2b).' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NCKS.Châu' },
    { good: 'Nơi nhận:\n- ........;\n- Lưu: VT, ...' },
    { profile: 'party', date: '2026-11-21', good: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2026\n\nNơi nhận:\n- Các đảng uỷ; các ban đảng;\n- Lưu Văn phòng Tỉnh uỷ.' },
    { profile: 'party', good: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2024\n\nNơi nhận:\n- Các huyện uỷ, thành uỷ,\n- Lưu Văn phòng Tỉnh uỷ.' },
    {
      bad: 'Nơi nhận:\n- Như trên⟦,⟧\n- UBND các xã⟦.⟧\n- Lưu: VT, TH⟦;⟧',
      fixed: 'Nơi nhận:\n- Như trên;\n- UBND các xã;\n- Lưu: VT, TH.',
    },
    { bad: 'Nơi nhận:\n- Như trên⟦⟧\n- Lưu: VT, TH.', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.' },
    {
      profile: 'party',
      bad: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2026\n\nNơi nhận:\n- Các đảng uỷ⟦,⟧\n- Lưu Văn phòng Tỉnh uỷ.',
      fixed: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2026\n\nNơi nhận:\n- Các đảng uỷ;\n- Lưu Văn phòng Tỉnh uỷ.',
    },
    {
      profile: 'party',
      bad: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2024\n\nNơi nhận:\n- Các đảng uỷ⟦;⟧\n- Lưu Văn phòng Tỉnh uỷ.',
      fixed: 'Số 05-KL/TU\nLào Cai, ngày 05 tháng 6 năm 2024\n\nNơi nhận:\n- Các đảng uỷ,\n- Lưu Văn phòng Tỉnh uỷ.',
    },
  ],
  *check(analysis) {
    const { recipients } = analysis.tree.conclusions;
    if (!recipients || analysis.regime.isForm || analysis.regime.isGarbled) return;
    const { items, filing } = recipients;
    const separator = markWanted(separatorOf(analysis), analysis);
    const stop = markWanted('.', analysis);
    for (const item of items) {
      const isLast = item === items.at(-1);
      if (item === filing && isLast) yield* judgeMark(item, stop);
      else if (!isLast) yield* judgeMark(item, separator);
    }
  },
});

function separatorOf({ regime }: Analysis): ';' | ',' {
  return regime.sources.some(({ id }) => id === 'hd36') ? ',' : ';';
}

const NAMES: Readonly<Record<string, string>> = { ';': 'dấu chấm phẩy', ',': 'dấu phẩy', '.': 'dấu chấm' };

/** The mark that must close an item, and how bad it is when another stands there, or none. */
interface Wanted {
  readonly wanted: ';' | ',' | '.';
  readonly ifOther: Severity;
  readonly ifMissing: Severity;
}

function* judgeMark({ content, mark, span }: ListItem, { wanted, ifOther, ifMissing }: Wanted): Iterable<Fault> {
  if (mark?.text === wanted || /[.…:;,]$/.test(content.text) || content.text === '') return;
  const isFilingStop = !mark && wanted === '.';
  if (isFilingStop) return;
  const isLostInside = !mark && /;/.test(content.text);
  yield {
    span: mark?.span ?? { start: span.end, end: span.end },
    severity: isLostInside ? 'info' : mark ? ifOther : ifMissing,
    message: mark
      ? `Cuối dòng nơi nhận phải là ${NAMES[wanted] ?? ''} “${wanted}”, không phải “${mark.text}”`
      : `Thiếu ${NAMES[wanted] ?? ''} “${wanted}” ở cuối dòng nơi nhận “${clip(content.text)}”`,
    ...(isLostInside ? {} : { fix: fixMark(mark?.span ?? { start: span.end, end: span.end }, wanted) }),
  };
}

function fixMark(span: { start: number; end: number }, wanted: string) {
  return { title: `Kết thúc bằng “${wanted}”`, safety: 'safe' as const, edits: [{ span, newText: wanted }] };
}

/** The two Party guides differ on the separator, so a document whose day is unknown is only asked to look again. */
function markWanted(wanted: ';' | ',' | '.', analysis: Analysis): Wanted {
  const isUndated = analysis.regime.verdict.profile === 'party' && wanted !== '.' && !isGuideCertain(analysis);
  if (isScanned(analysis.tree) || isUndated) return { wanted, ifOther: 'info', ifMissing: 'info' };
  return { wanted, ifOther: wanted === ',' ? 'warning' : 'error', ifMissing: 'warning' };
}
