import type { Analysis } from '../../analysis';
import { defineRule, type Fault } from '../../lint/rule';
import { titlePrefixOf } from '../../syntax/authority';
import type { Field } from '../../text/span';
import { foldKey } from '../../text/vietnamese';

export default defineRule({
  code: 'VB514',
  name: 'signer-title',
  severity: 'warning',
  basis: [
    {
      source: 'nd30',
      at: 'Phụ lục I, phần I, mục II, khoản 7, điểm c',
      says: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; lực lượng vũ trang, đơn vị giáo dục, y tế, khoa học theo quy định của ngành',
    },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.3', says: 'Không ghi học hàm, học vị, quân hàm, danh hiệu trước họ tên người ký' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Không ghi học hàm, học vị, quân hàm, danh hiệu trước họ tên người ký' },
  ],
  summary: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu',
  why: 'Người ký nhân danh chức vụ, không nhân danh học vị. Trong văn bản Nhà nước, quân đội, công an, trường học, bệnh viện, viện nghiên cứu có thể theo quy định của ngành.',
  examples: [
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An' },
    { good: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nBùi Sĩ Ts' },
    { good: 'BỘ QUỐC PHÒNG\nSố: 05/TB-BQP\n\nTHÔNG BÁO\nKết luận\n\nĐề nghị thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nBỘ TRƯỞNG\n\nĐại tướng Phan Văn An' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n⟦TS. ⟧Nguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An' },
    { bad: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n⟦PGS.TS. ⟧Nguyễn Văn An', fixed: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An' },
    { profile: 'party', bad: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n⟦TS. ⟧Trần Thị Hoà', fixed: 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Thị Hoà' },
  ],
  *check(analysis) {
    for (const { signer } of analysis.tree.conclusions.signatures) if (signer) yield* judge(signer, analysis);
  },
});

function* judge(signer: Field, analysis: Analysis): Iterable<Fault> {
  const title = titlePrefixOf(signer.text);
  if (!title || /^(?:Ông|Bà)\s/u.test(title)) return;
  const isParty = analysis.regime.verdict.profile === 'party';
  const exception = isParty ? null : sectorOf(analysis, title);
  if (exception === 'ranks') return;
  const span = { start: signer.span.start, end: signer.span.start + title.length };
  yield {
    span,
    severity: exception === 'degrees' ? 'info' : 'warning',
    message: `Không ghi “${title.trim()}” trước họ tên người ký`,
    fix: { title: `Bỏ “${title.trim()}”`, safety: isParty ? 'safe' : 'review', edits: [{ span, newText: '' }] },
  };
}

/** Bodies whose sector may rule otherwise: ranks in the forces, degrees in schools, hospitals and institutes. */
function sectorOf({ tree: { preface } }: Analysis, title: string): 'ranks' | 'degrees' | null {
  const names = foldKey(`${preface.parentIssuer?.text ?? ''} ${preface.issuer?.text ?? ''}`);
  if (/(?:tướng|tá|úy)\s*$/u.test(title) && /quoc phong|cong an|quan|chi huy|chqs|bien phong|phong khong|canh sat|an ninh|trai giam/.test(names)) return 'ranks';
  return /truong |dai hoc|hoc vien|benh vien|vien |trung tam|y te|giao duc|khoa hoc/.test(names) ? 'degrees' : null;
}
