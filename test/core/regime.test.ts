import assert from 'node:assert/strict';
import { analyze, allRules, lint, sourceOf, type CalendarDate, type Regime } from '../../server/src/core';

/* By which text a document is judged, and how far. */

const TODAY: CalendarDate = { year: 2026, month: 11, day: 21 };
const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const regimeOf = (text: string, today: CalendarDate | undefined = TODAY): Regime => analyze(text, today ? { today } : {}).regime;
const party = (date: string, issuer = 'TỈNH UỶ A', symbol = '12-BC/TU') => `${issuer}\n*\nSố ${symbol}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nA, ngày ${date}\n\nBÁO CÁO\ncông tác\n\n1. Một.\n`;
const state = (date: string, number = '12') => `UBND TỈNH A\n${TITLE}Số: ${number}/TB-UBND\nA, ngày ${date}\n\nTHÔNG BÁO\nVề lịch họp\n\nNội dung./.\n`;

/** The text of its own regime, and the ceiling of form findings. */
const lawOf = (text: string) => {
  const { sources, formCeiling } = regimeOf(text);
  return `${sources.filter(({ profile }) => profile !== null).map(({ id }) => id).join(' ')}${formCeiling ? ` ${formCeiling}` : ''}`;
};

describe('the law of a document', () => {
  it('of the Party changes on 27/5/2026', () => {
    assert.equal(lawOf(party('26 tháng 5 năm 2026')), 'hd36');
    assert.equal(lawOf(party('27 tháng 5 năm 2026')), 'hd05');
  });

  it('caps its findings at info when the document is older than the oldest text', () => {
    assert.equal(lawOf(party('03 tháng 4 năm 2018')), 'hd36');
    assert.equal(lawOf(party('02 tháng 4 năm 2018')), 'hd36 info');
    assert.equal(lawOf(state('05 tháng 3 năm 2020')), 'nd30');
    assert.equal(lawOf(state('04 tháng 3 năm 2020')), 'nd30 info');
  });

  it('of army and police Party bodies may be another one', () => {
    assert.equal(lawOf(party('05 tháng 6 năm 2026', 'ĐẢNG UỶ QUÂN SỰ TỈNH A', '12-BC/ĐUQS')), 'hd05 info');
    assert.equal(lawOf(party('05 tháng 6 năm 2026', 'QUÂN UỶ TRUNG ƯƠNG', '12-BC/QUTW')), 'hd05 info');
    assert.equal(lawOf(party('05 tháng 6 năm 2026', 'ĐẢNG UỶ CÔNG AN TỈNH A', '12-BC/ĐUCA')), 'hd05 info');
  });

  it('is none for legislation and for what is neither', () => {
    assert.equal(lawOf(`CHÍNH PHỦ\n${TITLE}Số: 30/2020/NĐ-CP\n\nNGHỊ ĐỊNH\nVề công tác văn thư\n`), '');
    assert.equal(lawOf('Ghi chú'), '');
  });

  it('always has the sources that speak for every regime', () => {
    for (const text of [party('27 tháng 5 năm 2026'), state('05 tháng 3 năm 2020'), '']) {
      assert.deepEqual(regimeOf(text).sources.slice(-4).map(({ id }) => id), ['unicode', 'calendar', 'consistency', 'practice']);
    }
  });
});

describe('the day that decides', () => {
  const datingOf = (text: string, today?: CalendarDate) => regimeOf(text, today).dating;

  it('is the document\'s own', () => {
    assert.equal(datingOf(party('05 tháng 6 năm 2024')), 'own');
  });

  it('is in a draft the year of its line, its subject or its citations', () => {
    assert.equal(lawOf(party('    tháng 6 năm 2024')), 'hd36');
    assert.equal(lawOf('Số     -BC/HU\n\nBÁO CÁO\ntình hình quý I năm 2024\n'), 'hd36');
    assert.equal(lawOf('Số     -BC/HU\n\nBÁO CÁO\ntình hình\n\nTheo Chỉ thị số 12-CT/TW ngày 05/5/2023 của Ban Bí thư.\n'), 'hd36');
    assert.equal(datingOf('Số     -BC/HU\n\nBÁO CÁO\ntình hình quý I năm 2024\n'), 'text');
  });

  it('else today', () => {
    assert.equal(lawOf(party('    tháng     năm')), 'hd05');
    assert.equal(datingOf(party('    tháng     năm')), 'today');
  });

  it('else none: then the text in force', () => {
    const regime = analyze(party('    tháng     năm')).regime;
    assert.deepEqual([regime.dating, regime.sources[0]?.id], ['none', 'hd05']);
  });
});

describe('a day that is asked for', () => {
  const asked = (text: string, asOf: CalendarDate) => analyze(text, { today: TODAY, asOf }).regime;
  const label = ({ sources }: Regime) => sources[0]?.label;

  it('chooses the text, and leaves the document its own date', () => {
    const regime = asked(party('05 tháng 6 năm 2026'), { year: 2026, month: 5, day: 26 });
    assert.deepEqual([label(regime), regime.dating], ['36-HD/VPTW', 'as-of']);
    assert.deepEqual(regime.date, { year: 2026, month: 6, day: 5 });
    assert.deepEqual(regime.judgedOn, { year: 2026, month: 5, day: 26 });
    assert.equal(label(asked(party('26 tháng 5 năm 2026'), { year: 2026, month: 5, day: 27 })), '05-HD/VPTW');
  });

  it('lifts the ceiling of an old document', () => {
    assert.equal(asked(party('02 tháng 4 năm 2018'), TODAY).formCeiling, null);
    assert.equal(asked(party('05 tháng 6 năm 2026'), { year: 2017, month: 1, day: 1 }).formCeiling, 'info');
  });

  it('is as certain as a date of its own: the clause of that day speaks, and nothing is lowered', () => {
    const text = party('    tháng     năm').replace('1. Một.', '1. Một.\n\nNơi nhận:\n- Ban Tổ chức Tỉnh uỷ,\n- Lưu Văn phòng Tỉnh uỷ.\n');
    const found = (asOf?: CalendarDate) => lint(analyze(text, { today: TODAY, ...(asOf && { asOf }) })).findings.find(({ code }) => code === 'VB503');
    assert.deepEqual([found()?.severity, found(TODAY)?.severity], ['info', 'error']);
    assert.match(found(TODAY)?.basis ?? '', /^05-HD/);
    assert.equal(found({ year: 2026, month: 5, day: 1 }), undefined);
  });
});

describe('a document that is not finished', () => {
  const flags = (text: string) => {
    const { isDraft, isForm, isGarbled } = regimeOf(text);
    return [isDraft && 'draft', isForm && 'form', isGarbled && 'garbled'].filter(Boolean).join(' ');
  };

  it('is a draft while number or day are blank, or when it says so', () => {
    assert.equal(flags(state('05 tháng 3 năm 2026')), '');
    assert.equal(flags(state('05 tháng 3 năm 2026', '     ')), 'draft');
    assert.equal(flags(state('     tháng 3 năm 2026')), 'draft');
    assert.equal(flags(`Dự thảo lần 2\n${state('05 tháng 3 năm 2026')}`), 'draft');
    assert.equal(flags('THÔNG BÁO\nVề lịch họp\n'), 'draft');
  });

  it('is a form with {{…}} or many rows of dots', () => {
    assert.equal(flags(state('05 tháng 3 năm 2026').replace('Nội dung', '{{nội dung}}')), 'form');
    assert.equal(flags(`${state('05 tháng 3 năm 2026')}${'Tên: ....................\n'.repeat(5)}`), 'form');
    assert.equal(flags(`${state('05 tháng 3 năm 2026')}Tên: ....................\n`), '');
  });

  it('is garbled when its Vietnamese letters are lost, and not when it is English', () => {
    const lost = 'Tiep tuc thuc hien nghiem tuc cac nhiem vu, giai phap phat trien kinh te xa hoi, khong nguoi nao bi bo lai phia sau. ';
    assert.equal(flags(state('05 tháng 3 năm 2026') + lost.repeat(12)), 'garbled');
    assert.equal(flags(`${'The committee shall review the implementation of this decision every year. '.repeat(20)}`), 'draft');
  });
});

describe('the type of a document', () => {
  const typeOf = (text: string) => regimeOf(text).docType;

  it('is its title, else what its symbol says, else a letter by its subject or addressees', () => {
    assert.equal(typeOf(state('05 tháng 3 năm 2026')), 'notice');
    assert.equal(typeOf('Số: 12/KH-UBND\n\nNội dung.\n'), 'plan');
    assert.equal(typeOf('Số 12-QĐi/TU\n\nNội dung.\n'), 'rules');
    assert.equal(typeOf(`SỞ NỘI VỤ\n${TITLE}Số: 05/SNV-VP\nV/v nâng bậc lương\n\nKính gửi: Sở Tài chính\n`), 'official-letter');
    assert.equal(typeOf('Ghi chú'), null);
  });
});

describe('the sources of the rules', () => {
  it('are in force, or stand beside one that is', () => {
    const isCurrent = (id: Parameters<typeof sourceOf>[0]) => sourceOf(id).to === null;
    assert.deepEqual(allRules.filter(({ basis }) => !basis.some(({ source }) => isCurrent(source))).map(({ code }) => code), []);
  });

  it('speak for a document only while they are in force', () => {
    for (const [date, wanted] of [['05 tháng 6 năm 2024', '36-HD/VPTW'], ['05 tháng 6 năm 2026', '05-HD/VPTW']] as const) {
      const { findings } = lint(analyze(party(date, 'TỈNH UỶ A', '9-BC/TU'), { today: TODAY }));
      const labels = new Set(findings.flatMap(({ basis }) => /\d\d-HD\/VPTW/.exec(basis ?? '') ?? []));
      assert.deepEqual([...labels], [wanted]);
    }
  });

  it('name one clause for each regime in a rule, in order: the State, the Party today, the Party before', () => {
    for (const { code, basis } of allRules) {
      const ids = basis.map(({ source }) => source);
      assert.equal(new Set(ids).size, ids.length, code);
      if (ids.includes('hd36') && ids.includes('hd05')) assert.ok(ids.indexOf('hd05') < ids.indexOf('hd36'), code);
    }
  });
});
