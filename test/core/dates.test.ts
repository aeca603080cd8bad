import assert from 'node:assert/strict';
import { analyze, lint, type AnalyzeOptions } from '../../server/src/core';
import { daysInMonth, dayNumber, readTypedDate, weekdayOf } from '../../server/src/core/legal/calendar';
import { daysIn } from '../../server/src/core/syntax/day-mention';
import { findDeadlines } from '../../server/src/core/syntax/deadline';
import { readNotes } from '../../server/src/core/syntax/footnote-mark';
import { findPeriods } from '../../server/src/core/syntax/period';
import { findWeekdays, weekdayName } from '../../server/src/core/syntax/weekday';

/* Days, weekdays, periods and deadlines in running text: what is read, and what is left alone. */

const sourceOf = (text: string) => analyze(text).source;

describe('the calendar', () => {
  it('counts days one by one over leap years and centuries', () => {
    let number = dayNumber({ year: 1896, month: 1, day: 1 });
    for (let year = 1896; year <= 2104; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          assert.equal(dayNumber({ year, month, day }), number, `${day}/${month}/${year}`);
          number += 1;
        }
      }
    }
  });

  it('knows the weekday as the calendar of the platform does', () => {
    for (const [year, month, day] of [[1945, 9, 2], [1970, 1, 1], [2000, 2, 29], [2024, 2, 29], [2026, 11, 23], [2100, 3, 1]] as const) {
      assert.equal(weekdayOf({ year, month, day }), new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1, `${day}/${month}/${year}`);
    }
  });

  it('reads a day as a person types it', () => {
    assert.deepEqual(readTypedDate('2026-05-27'), { year: 2026, month: 5, day: 27 });
    assert.deepEqual(readTypedDate('27/5/2026'), readTypedDate('27/05/2026'));
    for (const wrong of ['', '2026', '2026-5-27', '31/4/2026', '2026-02-29', '27/5/26', 'hôm nay']) assert.equal(readTypedDate(wrong), undefined, wrong);
  });
});

describe('days in running text', () => {
  const read = (text: string) => daysIn(sourceOf(text)).map(({ day, month, year }) => [day, month, year ?? '-'].join('/'));

  it('are read with strokes, dashes, full stops and in words, with and without a year', () => {
    assert.deepEqual(read('ngày 23/11/2026, 24/11; 25-11-2026; 26.11.2026; ngày 27 tháng 11 năm 2026; 28 tháng 11; 29 tháng 11/2026'), [
      '23/11/2026', '24/11/-', '25/11/2026', '26/11/2026', '27/11/2026', '28/11/-', '29/11/2026',
    ]);
  });

  it('are read over the ends of lines', () => {
    assert.deepEqual(read('ngày 27 tháng 11\nnăm 2026 và ngày\n28/11'), ['27/11/2026', '28/11/-']);
  });

  it('are none in numbers, symbols and headings', () => {
    assert.deepEqual(read('số 12/2026/TT-BTC; 1.234.567; 2.1. Một; 3,5/12,4; 1.2.3'), []);
  });

  it('are the same for every rule that asks', () => {
    const source = sourceOf('ngày 23/11/2026');
    assert.equal(daysIn(source), daysIn(source));
  });
});

describe('weekdays', () => {
  const read = (text: string) => findWeekdays(sourceOf(text)).map(({ text: name, number }) => `${name}=${number}`);

  it('stand before or behind their day', () => {
    assert.deepEqual(read('thứ Hai, ngày 23/11/2026'), ['thứ Hai=2']);
    assert.deepEqual(read('Thứ 3 (24/11)'), ['Thứ 3=3']);
    assert.deepEqual(read('ngày 25/11/2026 (thứ tư)'), ['thứ tư=4']);
    assert.deepEqual(read('ngày 26/11/2026 là thứ Năm'), ['thứ Năm=5']);
    assert.deepEqual(read('Chủ nhật - 29/11/2026'), ['Chủ nhật=1']);
    assert.deepEqual(read('thứ Hai, 23/11/2026, thứ Ba, 24/11/2026'), ['thứ Hai=2', 'thứ Ba=3']);
    assert.deepEqual(read('từ sáng thứ Hai, ngày 23/11/2026 đến thứ Sáu, ngày 27/11/2026'), ['thứ Hai=2', 'thứ Sáu=6']);
  });

  it('are none where something is counted, or for several days at once', () => {
    for (const text of [
      'Kỳ họp thứ 7, ngày 10/7/2026', 'lần thứ hai ngày 10/7/2026', 'ngày thứ hai, 24/11/2026', 'phiên họp\nthứ ba, ngày 10/7/2026',
      'thứ Hai đến thứ Sáu (23/11 - 27/11)', 'thứ Bảy, Chủ nhật (28/11/2026 và 29/11/2026)', 'Chủ nhật, ngày 10/3 âm lịch', 'các ngày thứ Bảy, Chủ nhật 28/11/2026',
      'Thứ nhất, là một. Thứ hai, ngày 15/3/2026 có kế hoạch', 'ngày 23/11/2026, thứ hai là tiến độ',
    ]) {
      assert.deepEqual(read(text), [], text);
    }
  });

  it('are named in the manner of what stood there', () => {
    assert.deepEqual([weekdayName(3, 'thứ 2'), weekdayName(3, 'Thứ hai'), weekdayName(1, 'thứ Hai'), weekdayName(4, 'Chủ nhật')], ['thứ 3', 'Thứ ba', 'Chủ nhật', 'Thứ Tư']);
  });
});

describe('periods', () => {
  const read = (text: string) => findPeriods(sourceOf(text)).map(({ isBackwards }) => (isBackwards ? 'back' : 'on')).join(' ');

  it('run on or backwards', () => {
    for (const [text, wanted] of [
      ['từ ngày 15/12/2026 đến ngày 20/12/2026', 'on'],
      ['từ ngày 15/12/2026 đến hết 17 giờ 00 ngày 10/12/2026', 'back'],
      ['từ 08 giờ 00 ngày 24/11/2026 đến 07 giờ 00 ngày 24/11/2026', 'back'],
      ['từ 15/12/2026 - 10/12/2026', 'back'],
      ['từ tháng 3/2026 đến tháng 6/2026', 'on'],
      ['từ tháng 3 năm 2026 đến hết tháng 6 năm 2025', 'back'],
      ['giai đoạn 2030-2026', 'back'],
      ['từ năm 2021 - 2025', 'on'],
      ['buổi sáng từ 11 giờ 30 đến 7 giờ 30', 'back'],
    ] as const) {
      assert.equal(read(text), wanted, text);
    }
  });

  it('are none where the ends cannot be compared', () => {
    for (const text of [
      'từ ngày 15/12 đến ngày 14/01', 'từ ngày 15 đến ngày 10/12/2026', 'từ tháng 10 đến tháng 3', 'trực từ 22 giờ 00 đến 06 giờ 00', 'buổi chiều từ 13 giờ 30 đến 5 giờ',
      'dời lịch họp từ ngày 20/11/2026 đến ngày 15/11/2026', 'từ ngày 31/02/2026 đến ngày 10/01/2026', 'Quyết định ngày 15/12/2026 đến nay',
    ]) {
      assert.equal(read(text), '', text);
    }
  });
});

describe('deadlines', () => {
  const read = (text: string) => {
    const { source, paragraphs } = analyze(`KẾ HOẠCH\nThực hiện công tác văn thư\n\n${text}\n`);
    return findDeadlines(source, paragraphs).map(({ isCertain }) => (isCertain ? 'order' : 'task')).join(' ');
  };

  it('are orders', () => {
    for (const text of [
      '1. Rà soát mẫu, hoàn thành trước ngày 15/10/2026.', '1. Các đơn vị gửi kết quả chậm nhất là 17 giờ 00 ngày 15/10/2026.', '1. Đề nghị các sở báo cáo trước ngày 15/10/2026 để tổng hợp.',
      '1. Giao Văn phòng hoàn thiện hồ sơ (xong trước ngày 15/10/2026).', '1. Văn phòng tổng hợp, báo cáo\nkết quả trước ngày 15 tháng 10 năm 2026.',
    ]) {
      assert.equal(read(text), 'order', text);
    }
    assert.equal(read('a) Kiểm tra an toàn hồ chứa trước ngày 15/10/2026.'), 'task');
  });

  it('are none where the day only says which, or tells of things past', () => {
    for (const text of [
      '1. Các văn bản ban hành trước ngày 01/7/2025.', '1. Rà soát văn bản ban hành trước ngày 01/7/2025.', '1. Giải quyết chế độ cho người nghỉ hưu trước ngày 01/7/2025.',
      '1. Các đơn vị đã báo cáo trước ngày 15/10/2026.', '1. Các đơn vị\nđã rà soát, hoàn thành trước ngày 15/10/2026.', '1. Báo cáo trước ngày 15/10 hằng năm.', '1. Yêu cầu nộp báo cáo trước ngày 15/12/2026 hằng năm.',
      '1. Dự án hoàn thành trước ngày 31/12/2025 mà chưa quyết toán.', '“1. Sở Nội vụ hoàn thành trước ngày 15/10/2026.”',
    ]) {
      assert.equal(read(text), '', text);
    }
  });
});

const found = (code: string, text: string, options: AnalyzeOptions = {}) =>
  lint(analyze(text, options)).findings.filter((finding) => finding.code === code).map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);

describe('footnotes', () => {
  const read = (text: string) => {
    const notes = readNotes(sourceOf(text));
    return notes && `${notes.marks.map(({ ordinal, isDoubtful }) => `${ordinal}${isDoubtful ? '?' : ''}`).join(' ')} | ${notes.labels.map(({ ordinal }) => ordinal).join(' ')}`;
  };

  it('are read on both sides; a unit is none, a power may be none', () => {
    assert.equal(read('tiêu chí¹; 120 m², 3 km³; năm 2024²; x³; “bốn tốt”¹⁰\n\n¹ Một.\n  ² Hai.\n¹⁰ Mười.'), '1 2? 3? 10 | 1 2 10');
  });

  it('are none where one side is missing, or each page begins again', () => {
    for (const text of ['diện tích 120 m²', 'tiêu chí¹ và điều²', '¹ Một.\n² Hai.', 'nhiệt độ 37⁰C\n\n¹ Một.', 'trang¹\n\n¹ Một.\n\ntrang¹\n\n¹ Lại một.']) assert.equal(read(text), null, text);
  });

  it('that were lost by the page are only asked for', () => {
    const marks = 'một¹ hai² ba³ bốn⁴ năm⁵ sáu⁶';
    assert.deepEqual(found('VB330', `${marks}\n\n¹ A.\n² B.\n³ C.\n⁴ D.\n⁵ E.`), ['warning ⁶']);
    assert.deepEqual(found('VB330', `${marks}\n\n¹ A.\n² B.\n³ C.`), ['info ⁴', 'info ⁵', 'info ⁶']);
  });
});

describe('bodies that are no more', () => {
  const letter = (issuer: string, date: string) => `${issuer}\nSố: 12/TB-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nA, ${date}\n\nTHÔNG BÁO\nVề lịch họp\n\nNội dung./.\n`;

  it('end on their day', () => {
    assert.deepEqual(found('VB150', letter('ỦY BAN NHÂN DÂN HUYỆN A', 'ngày 30 tháng 6 năm 2025')), []);
    assert.deepEqual(found('VB150', letter('ỦY BAN NHÂN DÂN HUYỆN A', 'ngày 01 tháng 7 năm 2025')), ['warning ỦY BAN NHÂN DÂN HUYỆN']);
    assert.deepEqual(found('VB150', letter('BỘ GIAO THÔNG VẬN TẢI', 'ngày 28 tháng 02 năm 2025')), []);
    assert.deepEqual(found('VB150', letter('BỘ GIAO THÔNG VẬN TẢI', 'ngày 01 tháng 3 năm 2025')), ['warning BỘ GIAO THÔNG VẬN TẢI']);
  });

  it('are only asked for where the day is not known, of the document or of the body', () => {
    const today = { year: 2026, month: 11, day: 21 };
    assert.deepEqual(found('VB150', letter('ỦY BAN NHÂN DÂN HUYỆN A', 'ngày     tháng     năm'), { today }), ['info ỦY BAN NHÂN DÂN HUYỆN']);
    assert.deepEqual(found('VB150', letter('ỦY BAN NHÂN DÂN HUYỆN A', 'ngày     tháng     năm')), []);
    assert.deepEqual(found('VB150', letter('ĐẢNG ĐOÀN HỘI NÔNG DÂN TỈNH A', 'ngày 05 tháng 6 năm 2026')), ['info ĐẢNG ĐOÀN']);
    assert.deepEqual(found('VB150', letter('ĐẢNG ĐOÀN HỘI NÔNG DÂN TỈNH A', 'ngày 05 tháng 5 năm 2026')), []);
  });
});
