import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';

/** What the parser read of the last room, in short: `Nhãn: mục;mục. | TM. X / CHỦ TỊCH / Tên`. */
function read(text: string): { recipients: string; signature: string; end: string | undefined } {
  const { recipients, signature, endMark } = analyze(text).tree.conclusions;
  const items = recipients?.items.map(({ content, mark }) => `${content.text}${mark?.text ?? '∅'}`).join(' ') ?? 'none';
  const lines = signature ? [...signature.authority, ...signature.positions, ...(signature.signer ? [signature.signer] : [])] : [];
  return { recipients: items, signature: lines.map((line) => line.text).join(' / '), end: endMark?.text };
}

/** Every block of signatures, with the column it stands in. */
function blocks(text: string): readonly string[] {
  return analyze(text).tree.conclusions.signatures.map(({ side, confirmation, authority, positions, signer }) => {
    const lines = [...(confirmation ? [confirmation] : []), ...authority, ...positions, ...(signer ? [signer] : [])];
    return `${side ?? 'alone'}: ${lines.map((line) => line.text).join(' / ')}`;
  });
}

const BODY = 'Điều 1. Giao Sở Nội vụ thực hiện./.\n\n';

describe('recipients', () => {
  it('stand above the signature', () => {
    assert.deepEqual(read(`${BODY}Nơi nhận:\n- Như Điều 1;\n- Lưu: VT, TH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An`), {
      recipients: 'Như Điều 1; Lưu: VT, TH.', signature: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn An', end: './.',
    });
  });

  it('stand below the signature', () => {
    assert.deepEqual(read(`${BODY}KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.`), {
      recipients: 'Như Điều 1; Lưu: VT.', signature: 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn An', end: './.',
    });
  });

  for (const [name, gap] of [['tabs', '\t\t'], ['many spaces', '          '], ['one space, as OCR leaves it', ' ']] as const) {
    it(`stand beside the signature, apart by ${name}`, () => {
      const text = `Nơi nhận:${gap}TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;${gap}KT. CHỦ TỊCH\n- UBND các xã;${gap}PHÓ CHỦ TỊCH\n- Lưu: VT.`;
      const { recipients, signature } = read(`${BODY}${text}`);
      assert.equal(recipients, 'Như Điều 1; UBND các xã; Lưu: VT.');
      assert.equal(signature, 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH');
    });
  }

  it('keep the column beside a wrapped item for the signature', () => {
    const text = 'Nơi nhận:\t\tT/M BAN THƯỜNG VỤ\n- Uỷ viên BTV,\t\tPHÓ BÍ THƯ\nTrưởng Ban Tổ chức,\n- Lưu Văn phòng Tỉnh uỷ.\t\tNguyễn Văn An';
    const { recipients, signature } = read(`Nội dung.\n\n${text}`);
    assert.equal(recipients, 'Uỷ viên BTV, Trưởng Ban Tổ chức, Lưu Văn phòng Tỉnh uỷ.');
    assert.equal(signature, 'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn An');
  });

  it('may wrap at a comma, at a semicolon, or anywhere', () => {
    const text = 'Nơi nhận:\n- Các Sở: Tài chính,\nTư pháp;\n- Các Công ty: Điện lực;\nCấp nước;\n- Hội đồng Dân tộc và các Ủy ban\ncủa Quốc hội;\n- Lưu: VT.';
    assert.equal(
      read(`${BODY}${text}`).recipients,
      'Các Sở: Tài chính, Tư pháp; Các Công ty: Điện lực; Cấp nước; Hội đồng Dân tộc và các Ủy ban của Quốc hội; Lưu: VT.',
    );
  });

  it('may have no dashes', () => {
    assert.equal(read(`${BODY}Nơi nhận:\nNhư trên;\nUBND các xã;\nLưu: VT.\n\nGIÁM ĐỐC`).recipients, 'Như trên; UBND các xã; Lưu: VT.');
  });

  it('go on below the filing line while dashes go on', () => {
    const { recipients } = analyze(`${BODY}Nơi nhận:\n- Lưu: VT;\n- UBND các xã.\n\nGIÁM ĐỐC`).tree.conclusions;
    assert.equal(recipients?.items.length, 2);
    assert.equal(recipients?.filing, recipients?.items[0]);
  });

  it('are not the words at the head of a sentence', () => {
    assert.equal(read('1. Hồ sơ gồm đơn đề nghị.\n\nNơi nhận kết quả: Trung tâm Phục vụ hành chính công.').recipients, 'none');
  });

  for (const [line, mark] of [['Lưu: VT, KTTHh5', '.'], ['Lưu: VT, KGVX (2). 70', ''], ['Lưu: VT, NCKS.Châu', '']] as const) {
    it(`end with the filing line and its typist: ${line}${mark}`, () => {
      const { recipients, signature } = read(`${BODY}Nơi nhận:\n- Như trên;\n- ${line}${mark}\n\nGIÁM ĐỐC\n\nNguyễn Văn An`);
      assert.equal(recipients, `Như trên; ${line}${mark || '∅'}`);
      assert.equal(signature, 'GIÁM ĐỐC / Nguyễn Văn An');
    });
  }

  for (const code of ['PL.(300)', 'ABC-268']) {
    it(`may have the drafter's code below: ${code}`, () => {
      const { recipients } = analyze(`${BODY}Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${code}\n\nGIÁM ĐỐC\n\nNguyễn Văn An`).tree.conclusions;
      assert.deepEqual([recipients?.drafterCode?.text, recipients?.items.length], [code, 2]);
    });
  }

  it('are not the signer whose surname is Lưu', () => {
    const { recipients, signature } = read(`${BODY}Nơi nhận:\t\tGIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\n\n\t\tLưu Thị Thanh Hòa`);
    assert.deepEqual([recipients, signature], ['Như trên; Lưu: VT.', 'GIÁM ĐỐC / Lưu Thị Thanh Hòa']);
  });

  it('may name the archives, which is no filing line', () => {
    assert.equal(analyze(`${BODY}Nơi nhận:\n- Lưu trữ lịch sử tỉnh;\n- UBND các xã.`).tree.conclusions.recipients?.filing, null);
  });
});

describe('the signature', () => {
  it('has its name far below, under a note that it was signed', () => {
    assert.equal(read(`${BODY}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n(Đã ký)\n\n\n\nNguyễn Văn An`).signature, 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn An');
  });

  it('does not take a note or a place in capitals for the name', () => {
    const { signature } = read(`${BODY}TM. ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nCHỦ TỊCH\n\nĐÃ KÝ\n\nNGUYỄN VĂN AN`);
    assert.equal(signature, 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / NGUYỄN VĂN AN');
  });

  it('is there when only the name was left by a scan', () => {
    assert.equal(read(`${BODY}Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nNguyễn Hoàng Giang`).signature, 'Nguyễn Hoàng Giang');
  });

  it('reads the posts of both columns of minutes', () => {
    const text = 'Cuộc họp kết thúc vào 11 giờ 00./.\n\nTHƯ KÝ\t\tCHỦ TỌA\n\nTrần Thị Hoà\t\tNguyễn Văn An';
    assert.equal(read(text).signature, 'CHỦ TỌA / Nguyễn Văn An');
    assert.deepEqual(blocks(text), ['left: THƯ KÝ / Trần Thị Hoà', 'right: CHỦ TỌA / Nguyễn Văn An']);
  });

  for (const [line, mark, spelling] of [
    ['T/L BAN THƯỜNG VỤ', 'TL', 'party'], ['T/M. HUYỆN ỦY', 'TM', 'party'], ['K/T: TRƯỞNG BAN', 'KT', 'party'], ['TUQ. GIÁM ĐỐC', 'TUQ', 'state'],
    ['KT.CHỦ TỊCH', 'KT', 'state'], ['T/Q BAN THƯỜNG VỤ', 'TUQ', 'party'], ['T.UQ GIÁM ĐỐC', 'TUQ', 'bare'], ['Q GIÁM ĐỐC', 'Q', 'bare'], ['Q. TRƯỞNG BAN', 'Q', 'state'], ['TM ỦY BAN NHÂN DÂN', 'TM', 'bare'],
  ] as const) {
    it(`reads ${line}`, () => {
      const [authority] = analyze(`Nội dung.\n\n${line}\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An`).tree.conclusions.signature?.authority ?? [];
      assert.deepEqual([authority?.mark, authority?.spelling], [mark, spelling]);
    });
  }

  it('does not take a unit code for a signing mark', () => {
    assert.equal(read(`${BODY}Nơi nhận:\n- VPUB: PCVP,\nKTTH;\n- Lưu: VT.`).signature, '');
  });

  it('has a block for each of three columns, a mark on two lines included', () => {
    const text = [
      'TM. ỦY BAN MẶT TRẬN         TM. ỦY BAN NHÂN DÂN         TM. HỘI ĐỒNG NHÂN DÂN',
      '  TỔ QUỐC VIỆT NAM               CHỦ TỊCH                      CHỦ TỊCH',
      '      CHỦ TỊCH',
      '',
      '   Ngụy Văn Thành              Lê Văn Cường                  Bạch Thị Quế',
    ];
    assert.deepEqual(blocks(`${BODY}${text.join('\n')}`), [
      'left: TM. ỦY BAN MẶT TRẬN / CHỦ TỊCH / Ngụy Văn Thành',
      'middle: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Văn Cường',
      'right: TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH / Bạch Thị Quế',
    ]);
  });

  it('finds the column of a line that stands alone, behind tabs too', () => {
    assert.deepEqual(blocks(`${BODY}T/M ĐOÀN THƯ KÝ\t\t\t\t\tT/M ĐOÀN CHỦ TỊCH\nTRƯỞNG ĐOÀN\n\nKhúc Thị Ngân\n\t\t\t\t\t\t\tMạc Văn Đễ`), [
      'left: T/M ĐOÀN THƯ KÝ / TRƯỞNG ĐOÀN / Khúc Thị Ngân',
      'right: T/M ĐOÀN CHỦ TỊCH / Mạc Văn Đễ',
    ]);
  });

  it('keeps a confirmation below it apart', () => {
    const text = 'T/M ĐOÀN CHỦ TỊCH\n\nViên Đình Tuấn\n\nXác nhận chữ ký của đồng chí Viên Đình Tuấn\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nĐoàn Thị Mỹ Lệ';
    assert.deepEqual(blocks(`Nội dung.\n\n${text}`), [
      'alone: T/M ĐOÀN CHỦ TỊCH / Viên Đình Tuấn',
      'alone: Xác nhận chữ ký của đồng chí Viên Đình Tuấn / T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG / Đoàn Thị Mỹ Lệ',
    ]);
    assert.equal(read(`Nội dung.\n\n${text}`).signature, 'T/M ĐOÀN CHỦ TỊCH / Viên Đình Tuấn');
  });

  it('may name a second post below the first, joined by a word or above the name', () => {
    const { signature } = analyze('Nội dung.\n\nPHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nNguyễn Văn An').tree.conclusions;
    assert.deepEqual([signature?.joint?.text, signature?.positions.map(({ text }) => text)], ['kiêm', ['PHÓ BÍ THƯ', 'TRƯỞNG BAN CHỈ ĐẠO']]);
    assert.deepEqual(blocks(`${BODY}TRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nNguyễn Văn An`), ['alone: TRƯỞNG BAN / PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH / Nguyễn Văn An']);
  });

  it('ends where another document begins', () => {
    const second = 'Độc lập - Tự do - Hạnh phúc\nNGHỊ QUYẾT\nVề dự toán\n\nCHỦ TỊCH';
    assert.equal(read(`${BODY}Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\n${second}`).signature, 'TM. ỦY BAN NHÂN DÂN');
  });
});

describe('the end of the body', () => {
  for (const mark of ['./.', '.', './', '. ./.', ' ./.']) {
    it(`is read as written: “${mark}”`, () => assert.equal(read(`Giao Sở Nội vụ thực hiện${mark}\n\nGIÁM ĐỐC\n\nNguyễn Văn An`).end, mark));
  }

  it('is nothing after a letter', () => assert.equal(read('Giao Sở Nội vụ thực hiện\n\nGIÁM ĐỐC').end, undefined));
});

describe('attachments', () => {
  const headings = (text: string) => analyze(text).tree.attachments.map(({ heading }) => heading.text);

  it('begin at a heading of their own, with or without their name', () => {
    assert.deepEqual(headings(`${BODY}Phụ lục I\nDANH SÁCH\n\nA.\n\nPHỤ LỤC II: BIỂU MẪU\n\nB.`), ['Phụ lục I', 'PHỤ LỤC II: BIỂU MẪU']);
  });

  it('begin at a heading in capitals above its pointer', () => {
    assert.deepEqual(headings(`${BODY}GIÁM ĐỐC\n\nNguyễn Văn An\n\nDANH MỤC VĂN BẢN\nHẾT HIỆU LỰC\n(Kèm theo Quyết định số 15/QĐ-UBND)\n\n1. Văn bản A.`), ['DANH MỤC VĂN BẢN']);
  });

  it('do not begin at the end of a wrapped sentence', () => {
    assert.deepEqual(headings('Các đơn vị thực hiện theo danh sách ghi tại\nPhụ lục I.\nCác xã báo cáo./.'), []);
  });
});
