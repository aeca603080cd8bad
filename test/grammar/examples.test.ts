import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, lint } from '../../server/src/core';
import { readProjectFile, root } from './tokenizer';
import { KNOWN } from '../known';

const TODAY = { year: 2026, month: 11, day: 21 };

/** Lines with a planted fault, each named by words that stand on no other line. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'co-loi-thong-bao-nha-nuoc.vbhc': [
    'Độc lập – Tự do',
    'Số:7/TB-UBND',
    'Tân Lập ngày 5 tháng 02',
    'đúng Nghị định 30/2020/NĐ-CP',
    'Kế hoạch số 12 /KH-UBND ngày 31 tháng 02',
    'd) Lập danh mục hồ sơ',
    '3. Về công tác thu ngân sách',
    '3.2 Đôn đốc',
    'tại cuộc họp giao ban tháng 3 năm 2026.',
    '- Thường trực Đảng ủy xã,',
    '- Lưu VT.',
    'T/M ỦY BAN NHÂN DÂN',
    'KT CHỦ TỊCH',
  ],
  'co-loi-bao-cao-dang.vbhc': [
    'Số: 9/BC-ĐU',
    'ngày 8 tháng 10',
    'Chương trình hành động số 39-CT/TU',
    '1.3. Quán triệt Quy định 208-QĐ/TW',
    '1.1. Duy trì 12 mô hình',
    'Kết luận số 61 -KL/ĐU, ngày 19/10/2026',
    'd) Biểu dương tập thể',
    '- Ban Dân vận Tỉnh uỷ,',
    '- Lưu: VT, BXDĐ.',
    'TM. BAN THƯỜNG VỤ',
  ],
  'co-loi-vien-dan.vbhc': ['chấp hành Nghị định 30/2020/NĐ-CP', 'Thông tư số05/2025', 'theo sô 893/QĐ-TTG', 'Kế hoạch số 12 /KH-UBND ngày 15'],
};

/** The lines of the text on which a finding at warning or above begins. */
function faultyLines(file: string): readonly string[] {
  const text = readProjectFile('examples', file);
  const grave = lint(analyze(text, { today: TODAY, known: KNOWN })).findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const lines = grave.map(({ span }) => text.slice(0, span.start).split('\n').length - 1);
  return [...new Set(lines)].sort((left, right) => left - right).map((line) => text.split('\n')[line] ?? '');
}

describe('the example documents', () => {
  const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.vbhc'));

  it('are nine, three of them with planted faults', () => {
    assert.equal(files.length, 9);
    assert.deepEqual(files.filter((file) => file.startsWith('co-loi-')).sort(), Object.keys(PLANTED).sort());
  });

  for (const file of files) {
    const planted = PLANTED[file] ?? [];
    it(`${file}: ${planted.length > 0 ? 'every planted fault is found and nothing else' : 'nothing at warning or above'}`, () => {
      const found = faultyLines(file);
      assert.deepEqual(planted.filter((words) => !found.some((line) => line.includes(words))), [], 'planted and not found');
      assert.deepEqual(found.filter((line) => !planted.some((words) => line.includes(words))), [], 'found and not planted');
    });
  }
});
