import { defineRule } from '../../lint/rule';
import type { SignatureBlock } from '../../syntax/tree';
import { stripAccents } from '../../text/vietnamese';
import { ownForm, severityHere } from './required-parts';

const HEAD = 'Số: 12/BB-UBND\n\nBIÊN BẢN\nHọp giao ban\n\nCuộc họp kết thúc vào 11 giờ 00, ngày 05 tháng 3 năm 2026./.\n\n';
const PARTY = 'Số 12-BB/ĐU\n\nBIÊN BẢN\nhội nghị\n-----\n\nHội nghị kết thúc vào 11 giờ.\n\n';

export default defineRule({
  code: 'VB535',
  name: 'minutes-signatures',
  severity: 'warning',
  basis: [
    { source: 'nd30', at: 'Phụ lục III, phần II, mẫu 1.9', says: 'Biên bản có hai khối ký: “THƯ KÝ” bên trái, “CHỦ TỌA” bên phải' },
    { source: 'hd05', at: 'phần II, mục I, điểm 7.1.4', says: 'Biên bản hội nghị: “NGƯỜI GHI BIÊN BẢN” bên trái, “CHỦ TRÌ HỘI NGHỊ” bên phải; biên bản đại hội: “T/M ĐOÀN THƯ KÝ”, “T/M ĐOÀN CHỦ TỊCH”' },
    { source: 'hd36', at: 'điểm 1.7.1', says: 'Biên bản hội nghị: “NGƯỜI GHI BIÊN BẢN” bên trái, “CHỦ TRÌ HỘI NGHỊ” bên phải; biên bản đại hội: “T/M ĐOÀN THƯ KÝ”, “T/M ĐOÀN CHỦ TỊCH”' },
  ],
  summary: 'Biên bản cuộc họp có chữ ký của thư ký (bên trái) và chủ tọa (bên phải)',
  why: 'Người ghi và người chủ trì cùng chịu trách nhiệm về biên bản. Biên bản có chữ ký của các bên (kiểm tra, bàn giao) không theo mẫu này nên không xét.',
  examples: [
    { good: `${HEAD}THƯ KÝ                    CHỦ TỌA\n\nTrần Thị Hoà              Nguyễn Văn An` },
    { good: `${HEAD}BÊN GIAO                  BÊN NHẬN\n\nTrần Thị Hoà              Nguyễn Văn An` },
    { profile: 'party', good: `${PARTY}NGƯỜI GHI BIÊN BẢN           T/M ĐOÀN THƯ KÝ\n\nTrần Thị Hoà                 Nguyễn Văn An` },
    { bad: `${HEAD}⟦CHỦ TỌA⟧\n\nNguyễn Văn An` },
    { bad: `${HEAD}⟦CHỦ TỌA⟧                   THƯ KÝ\n\nNguyễn Văn An             Trần Thị Hoà` },
    { profile: 'party', bad: `${PARTY}⟦NGƯỜI GHI BIÊN BẢN⟧\n\nTrần Thị Hoà` },
  ],
  *check(analysis) {
    const severity = severityHere(analysis);
    if (!severity || ownForm(analysis)?.signers !== 'two') return;
    const blocks = analysis.tree.conclusions.signatures.filter(({ confirmation }) => !confirmation);
    const scribe = blocks.find((block) => SCRIBE.test(namesOf(block)));
    const chair = blocks.find((block) => block !== scribe && CHAIR.test(namesOf(block)));
    const only = scribe ?? chair;
    if (only && blocks.length === 1) {
      yield { span: headOf(only), severity, message: scribe ? 'Biên bản thiếu khối ký của người chủ trì' : 'Biên bản thiếu khối ký của thư ký (người ghi biên bản)' };
    } else if (scribe?.side === 'right' && chair?.side === 'left') {
      yield { span: headOf(chair), severity: 'info', message: 'Theo mẫu, thư ký ký bên trái, người chủ trì ký bên phải' };
    }
  },
});

const SCRIBE = /^(?:THU KY|NGUOI GHI)/;
/** Of the discussions of a congress the secretariat signs on the right. */
const CHAIR = /^(?:CHU TOA|CHU TRI|DOAN CHU TICH|DOAN THU KY)/;

function namesOf({ authority: [line], positions: [post] }: SignatureBlock): string {
  return stripAccents(line?.body.text ?? post?.text ?? '');
}

function headOf({ authority: [line], positions: [post], span }: SignatureBlock): { readonly start: number; readonly end: number } {
  return line?.span ?? post?.span ?? span;
}
