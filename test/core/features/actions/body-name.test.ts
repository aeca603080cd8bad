import assert from 'node:assert/strict';
import { after, offers } from './specimens';

describe('the name of a body', () => {
  const NOTHING: readonly (readonly [what: string, text: string])[] = [
    ['in a symbol', 'Số: 15/QĐ-UB‸ND'],
    ['in the symbol of a công văn', 'Số: 15/UB‸ND-VX'],
    ['in a cited symbol', 'theo Quyết định số 15/QĐ-UB‸ND ngày 02/01/2024'],
    ['with another word joined to it', 'Sở NN&MTT‸Q phối hợp'],
    ['of three letters, which stand for too much', 'BC‸T đã cho ý kiến'],
    ['introduced between brackets', 'Ủy ban nhân dân (UB‸ND) tỉnh'],
    ['that the text is about to abbreviate', 'Ủy ban nhân‸ dân (sau đây viết tắt là UBND)'],
    ['in the name of a law', 'Luật Tổ chức Hội đồng nhân‸ dân và Ủy ban nhân dân năm 2003 quy định'],
    ['in a longer word', 'Ban cán sự đảng UBNDX‸ họp'],
    ['of who issues and signs', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN‸ DÂN\nCHỦ TỊCH\n\nNguyễn Văn An'],
  ];
  for (const [what, text] of NOTHING) it(`stays ${what}`, () => assert.deepEqual(offers(text), []));

  const TABLE: readonly (readonly [beginning: string, before: string, after: string])[] = [
    ['Viết đầy đủ “', 'Giao UB‸ND xã thực hiện.', 'Giao Ủy ban nhân dân xã thực hiện.'],
    ['Viết đầy đủ “', 'Uỷ viên Uỷ ban họp với ‸UBND xã.', 'Uỷ viên Uỷ ban họp với Uỷ ban nhân dân xã.'],
    ['Viết đầy đủ “', 'UB‸ND TỈNH AN PHÚ', 'ỦY BAN NHÂN DÂN TỈNH AN PHÚ'],
    ['Viết đầy đủ “', '- UBND‸; HĐND.', '- Ủy ban nhân dân; HĐND.'],
    ['Viết đầy đủ “', 'trình BVHTT‸DL xem xét', 'trình Bộ Văn hóa, Thể thao và Du lịch xem xét'],
    ['Viết đầy đủ mọi', 'UB‸ND xã gửi UBND tỉnh theo 15/QĐ-UBND.', 'Ủy ban nhân dân xã gửi Ủy ban nhân dân tỉnh theo 15/QĐ-UBND.'],
    ['Viết tắt', 'Giao Ủy ban nhân‸ dân xã thực hiện.', 'Giao UBND xã thực hiện.'],
    ['Viết tắt', 'Giao Uỷ ban\nnhân dân‸ xã thực hiện.', 'Giao UBND xã thực hiện.'],
    ['Viết tắt', 'Thường trực Hội đồng‸ nhân dân tỉnh', 'Thường trực HĐND tỉnh'],
    ['Viết tắt', 'Ủy ban Mặt trận‸ Tổ quốc Việt Nam', 'UBMTTQ Việt Nam'],
  ];
  for (const [beginning, before, wanted] of TABLE) it(`${beginning}: ${before.replace('\n', '⏎')}`, () => assert.equal(after(beginning, before), wanted));

  it('is offered in the other form once it has been changed', () => {
    assert.deepEqual(offers('Giao Ủy ban nhân‸ dân xã.'), ['Viết tắt là “UBND”']);
    assert.deepEqual(offers('Giao UB‸ND xã.'), ['Viết đầy đủ “Ủy ban nhân dân”']);
  });
});
