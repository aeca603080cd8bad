import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyze,
  lint,
  readBodies,
  rememberBody,
  signerChoices,
  skeletonOf,
  skeletonTypes,
  type CalendarDate,
  type IssuingBody,
  type Skeleton,
  type SkeletonOrder,
} from '../../../server/src/core';
import { KNOWN } from '../../known';

const TODAY = { year: 2026, month: 11, day: 21 };
const BEFORE = { year: 2024, month: 3, day: 15 };

const DEPARTMENT: IssuingBody = {
  regime: 'state',
  name: 'Sở Nội vụ',
  parent: 'Ủy ban nhân dân tỉnh An Phú',
  abbreviation: 'SNV',
  place: 'An Phú',
  signers: [{ post: 'GIÁM ĐỐC', name: 'Lương Đình Hải' }, { mark: 'KT. GIÁM ĐỐC', post: 'PHÓ GIÁM ĐỐC', name: 'Trịnh Thị Oanh' }],
  recipients: ['Ủy ban nhân dân tỉnh', 'Giám đốc, các Phó Giám đốc Sở'],
  filing: 'VT, TCCB',
};
const COMMUNE: IssuingBody = { regime: 'state', name: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập' };
const COMMITTEE: IssuingBody = { regime: 'party', name: 'Đảng uỷ xã Tân Lập', parent: 'Đảng bộ tỉnh An Phú', place: 'Tân Lập', filing: 'Văn phòng Đảng uỷ' };
const ORGAN: IssuingBody = { regime: 'party', name: 'Ban Tổ chức', parent: 'Tỉnh uỷ An Phú', place: 'An Phú', filing: 'Ban Tổ chức Tỉnh uỷ', signers: [{ mark: 'K/T TRƯỞNG BAN', post: 'PHÓ TRƯỞNG BAN', name: 'Kiều Anh Tuấn' }] };
const DELTA: IssuingBody = { regime: 'party', name: 'Tỉnh ủy Nam Giang', abbreviation: 'TU', place: 'Nam Giang', recipients: ['Thường trực Tỉnh ủy'], filing: 'Văn phòng Tỉnh ủy' };

/** Bodies with days on which their texts are in force: both Party guides, and the decree. */
const DESKS: readonly (readonly [string, IssuingBody, CalendarDate])[] = [
  ['a department', DEPARTMENT, TODAY],
  ['a commune', COMMUNE, TODAY],
  ['a department in 2024', DEPARTMENT, BEFORE],
  ['a Party committee', COMMITTEE, TODAY],
  ['a Party organ', ORGAN, TODAY],
  ['a provincial committee', DELTA, TODAY],
  ['a Party organ under the guide of 2018', ORGAN, BEFORE],
  ['a provincial committee under the guide of 2018', DELTA, BEFORE],
];

const SUBJECTS = { state: 'về việc kiện toàn Tổ công tác chuyển đổi số', party: 'về việc kiện toàn Tổ công tác số hoá tài liệu' } as const;

/** Plausible words by the name of a blank; where a name has none, a sentence or a phrase. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^văn bản làm căn cứ/, 'Quy chế làm việc của cơ quan'],
  [/^văn bản, nhiệm vụ/, 'kế hoạch công tác'],
  [/^người đề nghị|^cơ quan đề nghị/, 'Chánh Văn phòng'],
  [/^tờ trình, đề nghị|^báo cáo, tờ trình/, 'đề nghị của Văn phòng'],
  [/^cơ quan, đơn vị, cá nhân thi hành/, 'Chánh Văn phòng và các cơ quan, đơn vị có liên quan'],
  [/họ và tên/, 'Nguyễn Văn An'],
  [/^nơi nhận/, 'Văn phòng tỉnh'],
  [/^nơi lưu/, 'Văn phòng'],
  [/^đơn vị soạn thảo/, 'VP'],
  [/^tên quy/, 'công tác văn thư của cơ quan'],
  [/^tên điều/, 'Trách nhiệm của các cơ quan'],
  [/^chức vụ người ký/, 'CHỦ TỊCH'],
  [/^giờ, ngày bắt đầu/, '14 giờ 00 phút, ngày 20 tháng 11 năm 2026.'],
  [/^giờ, ngày kết thúc/, '16 giờ 00 phút, ngày 20 tháng 11 năm 2026'],
  [/^giờ, ngày họp/, '08 giờ 00 phút, ngày 27 tháng 11 năm 2026.'],
  [/^ngày của đơn/, 'ngày 16 tháng 11 năm 2026'],
  [/^ngày ký/, 'ngày 20 tháng 11 năm 2026'],
  [/^ngày /, 'ngày 30 tháng 11 năm 2026'],
  [/^số ngày|^số bản/, '04'],
  [/^(?:phạm vi|đối tượng)/, 'việc quản lý tài liệu trong các cơ quan, đơn vị.'],
  [/^(?:mục đích|cơ sở đề nghị|cấp có thẩm quyền|việc cần làm|người được ủy quyền)/, 'công việc được giao'],
  [/^(?:người nghỉ phép|người nhận thư|nơi ký)/, 'ông Nguyễn Văn An'],
];

const wordsFor = (name: string) => WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'Nội dung này được thực hiện trong năm 2027.';

/** What the drafter makes of a skeleton, and the clerk who numbers and dates it. */
function filled({ text, blanks }: Skeleton, { month, year }: CalendarDate): string {
  let [done, from] = ['', 0];
  for (const { span, name } of blanks) {
    done += text.slice(from, span.start) + wordsFor(name).replaceAll('tháng 11 năm 2026', `tháng ${month} năm ${year}`);
    from = span.end;
  }
  const numbered = (done + text.slice(from)).replace(/^Số(:?)      /m, 'Số$1 12').replace(/, ngày     tháng/, ', ngày 28 tháng');
  return numbered.replace(/(kèm theo Quyết định số) {6}/i, '$1 12').replace(/^(\(.* ngày)(?: {4}(\/)| {5})/m, '$1 28$2');
}

const graver = (text: string, today: CalendarDate) => {
  const { findings } = lint(analyze(text, { today, known: KNOWN }));
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ code, severity, message }) => `${code} ${severity} ${message}`);
};

function made(order: SkeletonOrder, day: CalendarDate): Skeleton {
  const skeleton = skeletonOf(order, day);
  assert.ok(skeleton);
  return skeleton;
}

describe('skeletons', () => {
  for (const [desk, body, day] of DESKS) {
    for (const { id: docType, name, attached } of skeletonTypes(body.regime, day)) {
      const kind = { docType, ...(attached && { attached }) };
      const skeleton = () => made({ ...kind, body, subject: attached ? 'Quy chế quản lý tài liệu của cơ quan' : SUBJECTS[body.regime] }, day);

      it(`${name} of ${desk}: a draft of its type, and nothing to mend`, () => {
        const { regime } = analyze(skeleton().text, { today: day });
        assert.deepEqual([regime.docType, regime.verdict.profile, regime.isDraft, regime.isForm], [docType, body.regime, true, false]);
        assert.deepEqual(graver(skeleton().text, day), [], skeleton().text);
      });

      it(`${name} of ${desk}: filled, numbered and dated, nothing to mend`, () => {
        const text = filled(skeleton(), day);
        assert.deepEqual(graver(text, day), [], text);
      });

      it(`${name} of ${desk}: with nothing known of the body and no subject, a draft with nothing to mend`, () => {
        assert.deepEqual(graver(made({ ...kind, body: { regime: body.regime, name: body.name } }, day).text, day), []);
      });

      it(`${name} of ${desk}: as well for a nameless body`, () => {
        const { text } = made({ ...kind, body: { regime: body.regime, name: '' } }, day);
        assert.deepEqual(graver(text, day), [], text);
      });
    }
  }
});

describe('what a skeleton is made of', () => {
  const lines = (order: SkeletonOrder, day = TODAY) => made(order, day).text.split('\n');
  const holds = (order: SkeletonOrder, wanted: readonly string[], day = TODAY) => {
    const text = lines(order, day);
    assert.deepEqual(wanted.filter((line) => !text.includes(line)), [], text.join('\n'));
  };

  it('every State type and every Party type that a text in force has, and none before the first text', () => {
    assert.deepEqual([skeletonTypes('state', TODAY).length, skeletonTypes('party', TODAY).length, skeletonTypes('party', BEFORE).length], [31, 19, 19]);
    assert.deepEqual(skeletonTypes('party', { year: 2017, month: 1, day: 2 }), []);
    assert.equal(skeletonOf({ docType: 'telegram', body: COMMITTEE }, TODAY), null);
  });

  it('heading, authority line, formula, Như Điều and filing line of a decision', () => {
    holds({ docType: 'decision', body: DEPARTMENT, subject: 'Về việc nâng lương' }, [
      'ỦY BAN NHÂN DÂN TỈNH AN PHÚ', 'SỞ NỘI VỤ', 'Số:      /QĐ-SNV', 'An Phú, ngày     tháng 11 năm 2026', 'Về việc nâng lương',
      'GIÁM ĐỐC SỞ NỘI VỤ', 'QUYẾT ĐỊNH:', '- Như Điều 3;', '- Ủy ban nhân dân tỉnh;', '- Lưu: VT, TCCB.', 'GIÁM ĐỐC', 'Lương Đình Hải',
    ]);
  });

  it('the signer that was chosen, with his mark', () => {
    const text = made({ docType: 'decision', body: DEPARTMENT, signer: 1 }, TODAY).text;
    assert.match(text, /\nKT\. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\nTrịnh Thị Oanh\n$/);
    assert.match(text, /\nGIÁM ĐỐC SỞ NỘI VỤ\n/);
  });

  it('of a people’s committee a decision of its own or of its chairman, by who signs: authority line, number and signature agree', () => {
    assert.deepEqual(signerChoices({ docType: 'decision', body: COMMUNE }), [
      { label: 'TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH', note: 'Ủy ban nhân dân xã Tân Lập ban hành' },
      { label: 'CHỦ TỊCH', note: 'Chủ tịch Ủy ban nhân dân xã Tân Lập ban hành' },
      { label: 'KT. CHỦ TỊCH – PHÓ CHỦ TỊCH', note: 'Chủ tịch Ủy ban nhân dân xã Tân Lập ban hành' },
      { label: 'TM. ỦY BAN NHÂN DÂN – KT. CHỦ TỊCH – PHÓ CHỦ TỊCH', note: 'Ủy ban nhân dân xã Tân Lập ban hành' },
    ]);
    const own = 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP';
    const signed = [[own, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'], [`CHỦ TỊCH ${own}`, 'CHỦ TỊCH'], [`CHỦ TỊCH ${own}`, 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'], [own, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']] as const;
    for (const [signer, [line, signature]] of signed.entries()) {
      for (const attached of [undefined, 'regulation', 'rules'] as const) {
        const skeleton = made({ docType: 'decision', body: COMMUNE, signer, subject: 'công tác văn thư', ...(attached && { attached }) }, TODAY);
        const { text } = skeleton;
        assert.ok(text.includes(`\n\n${line}\n\nCăn cứ `) && text.includes(`.\n\n${signature}\n\n\n\n…\n`) && text.includes('\nSố:      /QĐ-UBND\n'), text);
        assert.deepEqual([graver(text, TODAY), graver(filled(skeleton, TODAY), TODAY)], [[], []], text);
      }
    }
  });

  it('asks who signs only where more than one may: those remembered, else nobody but for a people’s committee that decides', () => {
    assert.deepEqual(signerChoices({ docType: 'report', body: DEPARTMENT }), [
      { label: 'Lương Đình Hải', note: 'GIÁM ĐỐC' },
      { label: 'Trịnh Thị Oanh', note: 'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC' },
    ]);
    const labels = (docType: SkeletonOrder['docType'], body: IssuingBody) => signerChoices({ docType, body }).map(({ label }) => label);
    assert.deepEqual(labels('report', COMMUNE), ['TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH']);
    assert.deepEqual(labels('decision', COMMITTEE), ['T/M BAN THƯỜNG VỤ – BÍ THƯ']);
    assert.deepEqual(labels('decision', ORGAN), ['Kiều Anh Tuấn']);
    assert.deepEqual(labels('decision', { regime: 'state', name: 'Chủ tịch Ủy ban nhân dân xã Tân Lập' }), ['CHỦ TỊCH']);
    assert.deepEqual(labels('decision', { regime: 'state', name: '' }), ['…']);
    assert.deepEqual(labels('decision', { ...COMMUNE, signers: [{ post: 'CHỦ TỊCH' }] }), ['CHỦ TỊCH']);
  });

  it('the V/v of a công văn once, its unit from the filing line, Như trên', () => {
    holds({ docType: 'official-letter', body: DEPARTMENT, subject: 'V/v về việc nâng lương' }, ['Số:      /SNV-TCCB', 'V/v nâng lương', '- Như trên;']);
    holds({ docType: 'official-letter', body: COMMUNE, subject: 'về việc nâng lương' }, ['Số:      /UBND-…', 'V/v nâng lương', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  });

  it('what the two Party guides have different', () => {
    const letter: SkeletonOrder = { docType: 'official-letter', body: ORGAN, subject: 'về việc nâng lương' };
    holds(letter, ['Số      -CV/BTCTU', 'về việc nâng lương', '- Như trên;', '- Lưu Ban Tổ chức Tỉnh uỷ.']);
    holds(letter, ['Số      -CV/BTCTU', 'Nâng lương', '- Như trên,', '- Lưu Ban Tổ chức Tỉnh uỷ.'], BEFORE);
    holds({ docType: 'submission', body: ORGAN }, ['Kính trình: …']);
    holds({ docType: 'submission', body: ORGAN }, ['Kính gửi: …'], BEFORE);
    holds({ docType: 'decision', body: ORGAN }, ['- Căn cứ Điều lệ Đảng;', '- Xét đề nghị của ….', 'BAN TỔ CHỨC TỈNH UỶ QUYẾT ĐỊNH']);
    holds({ docType: 'decision', body: ORGAN }, ['Căn cứ Điều lệ Đảng;', 'Xét đề nghị của …,'], BEFORE);
  });

  it('T/M of the whole committee on a resolution, of its standing committee elsewhere, tones as in the name', () => {
    holds({ docType: 'resolution', body: COMMITTEE }, ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Ban Chấp hành Đảng bộ xã Tân Lập họp, thảo luận và quyết nghị như sau:']);
    holds({ docType: 'resolution', body: DELTA }, ['T/M TỈNH ỦY', 'Ban Chấp hành Đảng bộ tỉnh Nam Giang họp, thảo luận và quyết nghị như sau:']);
    holds({ docType: 'decision', body: COMMITTEE }, ['T/M BAN THƯỜNG VỤ', 'BAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH']);
  });

  it('a decision with the text it issues: form 1.3, the number and the day of the decision below the name', () => {
    const order: SkeletonOrder = { docType: 'decision', attached: 'regulation', body: DEPARTMENT, subject: 'ban hành Quy chế công tác văn thư' };
    holds(order, [
      'Ban hành Quy chế công tác văn thư', 'Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư.', '- Như Điều 3;', 'QUY CHẾ', 'Công tác văn thư',
      '(Kèm theo Quyết định số      /QĐ-SNV ngày     tháng 11 năm 2026 của Giám đốc Sở Nội vụ)', 'Quy chế này quy định …',
    ]);
    const { tree } = analyze(made(order, TODAY).text, { today: TODAY });
    assert.deepEqual(tree.attachments.map(({ docType, body }) => [docType, body.length]), [['regulation', 3]]);
    assert.equal(made(order, TODAY).text.match(/CỘNG HÒA XÃ HỘI/g)?.length, 2);
    assert.match(made(order, TODAY).text, /xem xét, sửa đổi, bổ sung\.\/\.\n$/);
  });

  it('the same of a Party committee, in its style of dates', () => {
    holds({ docType: 'decision', attached: 'rules', body: COMMITTEE, subject: 'quản lý tài liệu' }, [
      'ban hành Quy định quản lý tài liệu', 'QUY ĐỊNH', 'QUẢN LÝ TÀI LIỆU', '- Như Điều 2;',
      '(Ban hành kèm theo Quyết định số      -QĐ/ĐU, ngày    /11/2026 của Ban Thường vụ Đảng uỷ)',
    ]);
  });

  it('no other type issues a text', () => {
    assert.equal(skeletonOf({ docType: 'report', attached: 'rules', body: DEPARTMENT }, TODAY), null);
  });

  it('minutes with two signatures and no date in a State heading', () => {
    const text = made({ docType: 'minutes', body: COMMUNE }, TODAY).text;
    assert.doesNotMatch(text, /ngày {5}tháng/);
    assert.match(text, /THƯ KÝ {24}CHỦ TỌA\n\n\n\n…/);
  });

  it('blanks in the order of the text, each one letter that says what belongs there', () => {
    const { text, blanks } = made({ docType: 'decision', body: { regime: 'state', name: '' } }, TODAY);
    assert.deepEqual(blanks.slice(0, 2).map(({ name }) => name), ['tên cơ quan ban hành', 'chữ viết tắt tên cơ quan']);
    assert.ok(blanks.every(({ span }, at) => text.slice(span.start, span.end) === '…' && span.start >= (blanks[at - 1]?.span.end ?? 0)));
    assert.equal(text.match(/…/g)?.length, blanks.length);
  });

  it('the usual signer by the first words of the name, a blank where they tell nothing', () => {
    const signature = (name: string, regime: 'state' | 'party' = 'state') => made({ docType: 'report', body: { regime, name } }, TODAY).text.split('\n\n').at(-3)?.split('\n');
    assert.deepEqual(signature('Tòa án nhân dân tỉnh An Phú'), ['CHÁNH ÁN']);
    assert.deepEqual(signature('Bộ Nội vụ'), ['BỘ TRƯỞNG']);
    assert.deepEqual(signature('Bộ Chỉ huy Quân sự tỉnh'), ['…']);
    assert.deepEqual(signature('Chính phủ'), ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG']);
    assert.deepEqual(signature('HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP'), ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']);
    assert.deepEqual(signature('Chi bộ Trạm Y tế', 'party'), ['T/M CHI BỘ', 'BÍ THƯ']);
    assert.deepEqual(signature('Uỷ ban Kiểm tra', 'party'), ['T/M UỶ BAN KIỂM TRA', 'CHỦ NHIỆM']);
  });

  it('letters of a name that nobody gave letters for', () => {
    const lettersOf = (name: string, regime: 'state' | 'party' = 'state', parent?: string) =>
      /^Số:? {6}[/-](?:BC[-/])(.*)$/m.exec(made({ docType: 'report', body: { regime, name, ...(parent !== undefined && { parent }) } }, TODAY).text)?.[1];
    assert.equal(lettersOf('Sở Nông nghiệp và Môi trường'), 'SNNMT');
    assert.equal(lettersOf('Hội đồng nhân dân xã Tân Lập'), 'HĐND');
    assert.equal(lettersOf('Chủ tịch Ủy ban nhân dân tỉnh An Phú'), 'UBND');
    assert.equal(lettersOf('Uỷ ban Kiểm tra', 'party', 'Tỉnh uỷ An Phú'), 'UBKTTU');
    assert.equal(lettersOf('Chi bộ Trạm Y tế', 'party', 'Đảng bộ xã Tân Lập'), 'CB');
  });
});

describe('.thethuc.json', () => {
  const FILE = JSON.stringify({ bodies: [DEPARTMENT, ORGAN] });

  it('gives back what it remembers', () => {
    assert.deepEqual(readBodies(FILE), { bodies: [DEPARTMENT, ORGAN], problem: null });
    assert.deepEqual(readBodies('\uFEFF{}'), { bodies: [], problem: null });
  });

  for (const [what, text, problem, count] of [
    ['no JSON', '{ "bodies": [', /không phải là JSON/, 0],
    ['another value', '[]', /không phải là JSON/, 0],
    ['no list', '{ "bodies": {} }', /phải là một danh sách/, 0],
    ['a strange key of the file', '{ "bodys": [] }', /khóa không rõ: “bodys”/, 0],
    ['a strange key of a body', '{ "bodies": [{ "regime": "state", "name": "Sở Nội vụ", "adress": "x" }] }', /khóa không rõ: “adress”/, 1],
    ['a strange key of a signer', '{ "bodies": [{ "regime": "state", "name": "Sở Nội vụ", "signers": [{ "post": "GIÁM ĐỐC", "tilte": 1 }] }] }', /khóa không rõ: “tilte”/, 1],
    ['a body without a name', '{ "bodies": [{ "regime": "state" }, { "regime": "party", "name": "Chi bộ" }] }', /thiếu “name” hoặc “regime”/, 1],
    ['a key as long as a book', `{ "${'x'.repeat(9999)}": 1 }`, /^.{1,120}$/u, 0],
  ] as const) {
    it(`${what}: one sentence, and what can be read is there`, () => {
      const file = readBodies(text);
      assert.match(file.problem ?? '', problem);
      assert.equal(file.bodies.length, count);
    });
  }

  it('remembers one body more, or what is new of one', () => {
    assert.deepEqual(JSON.parse(rememberBody(null, COMMUNE) ?? ''), { bodies: [COMMUNE] });
    const text = rememberBody(FILE, { regime: 'state', name: 'SỞ NỘI VỤ', place: 'Phú Sơn' }) ?? '';
    assert.deepEqual(readBodies(text).bodies, [{ ...DEPARTMENT, name: 'SỞ NỘI VỤ', place: 'Phú Sơn' }, ORGAN]);
  });

  it('keeps what it does not know, and stays as it is when it cannot be read', () => {
    assert.deepEqual(JSON.parse(rememberBody('{ "other": 1, "bodies": ["x"] }', COMMUNE) ?? ''), { other: 1, bodies: ['x', COMMUNE] });
    assert.equal(rememberBody('{ "bodies": [', COMMUNE), null);
    assert.equal(rememberBody('{ "bodies": 3 }', COMMUNE), null);
  });

  it('has a schema that knows what is read, and nothing else', () => {
    interface Part { readonly properties: Readonly<Record<string, unknown>> }
    const schema = JSON.parse(readFileSync(join(__dirname, '../../../../schemas/thethuc.schema.json'), 'utf8')) as Part & { readonly definitions: { readonly body: Part; readonly signer: Part } };
    const values: Readonly<Record<string, unknown>> = { regime: 'state', recipients: ['x'], signers: [Object.fromEntries(Object.keys(schema.definitions.signer.properties).map((key) => [key, 'x']))] };
    const body = Object.fromEntries(Object.keys(schema.definitions.body.properties).map((key) => [key, values[key] ?? 'x']));
    assert.deepEqual(Object.keys(schema.properties), ['$schema', 'bodies']);
    assert.deepEqual(readBodies(JSON.stringify({ $schema: 'x', bodies: [body] })), { bodies: [body], problem: null });
  });
});
