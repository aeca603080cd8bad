import { isUtf8 } from 'node:buffer';

/*
 * What bytes are when they are not a UTF-8 text. The answer is a Vietnamese sentence for a clerk, who knows
 * "tệp Word" and "phông .VnTime" and has never met the word "encoding".
 */

/** How far into a file letters are counted; a page or two tells a code page. */
const SAMPLE = 64 * 1024;

const SAVE_AS = 'hãy lưu lại bằng UTF-8 rồi kiểm tra';
const EXPORT = 'hãy xuất ra văn bản thuần UTF-8 rồi kiểm tra';

/** Why `bytes` cannot be read as UTF-8 text, in one sentence; null when they can. */
export function describeForeign(bytes: Buffer): string | null {
  return describeKnownFormat(bytes) ?? describeWide(bytes) ?? (isUtf8(bytes) ? null : describeCodePage(bytes));
}

interface Format {
  readonly magic: string; // as Latin-1
  readonly name: (bytes: Buffer) => string;
}

const FORMATS: readonly Format[] = [
  { magic: 'PK\x03\x04', name: nameOfZip },
  { magic: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', name: nameOfOle },
  { magic: '%PDF-', name: () => 'tệp PDF' },
  { magic: '{\\rtf', name: () => 'tệp RTF' },
  { magic: '\x89PNG', name: () => 'tệp ảnh PNG' },
  { magic: '\xFF\xD8\xFF', name: () => 'tệp ảnh JPEG' },
  { magic: 'GIF8', name: () => 'tệp ảnh GIF' },
  { magic: 'II*\0', name: () => 'tệp ảnh TIFF' },
  { magic: 'MM\0*', name: () => 'tệp ảnh TIFF' },
  { magic: 'Rar!\x1A', name: () => 'tệp nén RAR' },
  { magic: '7z\xBC\xAF\x27', name: () => 'tệp nén 7z' },
  { magic: '\x1F\x8B', name: () => 'tệp nén gzip' },
];

function describeKnownFormat(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 8);
  const format = FORMATS.find(({ magic }) => head.startsWith(magic));
  return format ? `Đây là ${format.name(bytes)}, không phải văn bản thuần; ${EXPORT}` : null;
}

/** Office files are zip archives; the names of their parts stand in them uncompressed. */
function nameOfZip(bytes: Buffer): string {
  if (bytes.includes('word/document')) return 'tệp Word (.docx)';
  if (bytes.includes('xl/workbook')) return 'tệp Excel (.xlsx)';
  if (bytes.includes('ppt/presentation')) return 'tệp PowerPoint (.pptx)';
  if (bytes.includes('opendocument.text')) return 'tệp OpenDocument (.odt)';
  return 'tệp nén ZIP';
}

/** The old Office container names its streams in UTF-16. */
function nameOfOle(bytes: Buffer): string {
  if (bytes.includes(Buffer.from('WordDocument', 'utf16le'))) return 'tệp Word đời cũ (.doc)';
  if (bytes.includes(Buffer.from('Workbook', 'utf16le'))) return 'tệp Excel đời cũ (.xls)';
  return 'tệp Office đời cũ';
}

/** UTF-16 and UTF-32 with their marks, UTF-16 without, and anything else with NUL bytes. */
function describeWide(bytes: Buffer): string | null {
  const wide = wideByMark(bytes);
  if (wide !== null) return `Tệp ghi bằng ${wide}, không phải UTF-8; ${SAVE_AS}`;
  if (!bytes.includes(0)) return null;
  const guess = wideByZeros(bytes.subarray(0, SAMPLE));
  if (guess !== null) return `Tệp có vẻ ghi bằng ${guess} (không có BOM), không phải UTF-8; ${SAVE_AS}`;
  return `Đây là tệp nhị phân (có byte NUL), không phải văn bản thuần; ${EXPORT}`;
}

function wideByMark(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 4);
  if (head === '\xFF\xFE\0\0') return 'UTF-32 LE';
  if (head === '\0\0\xFE\xFF') return 'UTF-32 BE';
  if (head.startsWith('\xFF\xFE')) return 'UTF-16 LE';
  if (head.startsWith('\xFE\xFF')) return 'UTF-16 BE';
  return null;
}

/** In UTF-16 every space, digit and plain letter has a zero for its high byte; in Vietnamese that is two letters in three. */
function wideByZeros(sample: Buffer): string | null {
  const zeros = [0, 0] as [number, number];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const many = sample.length / 8;
  if (odd > many && even < odd / 16) return 'UTF-16 LE';
  if (even > many && odd < even / 16) return 'UTF-16 BE';
  return null;
}

/*
 * Everyday words of an administrative text as their bytes look in Latin-1: `của` in TCVN3 is `cña`, in VNI `cuûa`.
 * Windows-1258 has letters of its own for ă â đ ê ô ơ ư and writes tones after them, or à á with the tone inside.
 */
const CODE_PAGES: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  {
    name: 'TCVN3 (phông ABC như .VnTime)',
    words: ['cña', 'vµ', 'c¸c', '®­îc', 'ngµy', 'th¸ng', 'n¨m', 'sè', '®Þnh', 'quyÕt', 'viÖc', 'nhµ', 'n­íc', '®ång', 'tØnh', 'chÝnh', 'c«ng', 'v¨n', 'b¶n', '®¶ng'],
  },
  {
    name: 'Windows-1258',
    words: ['cuÒa', 'vaÌ', 'caìc', 'ðýõòc', 'ngaÌy', 'thaìng', 'nãm', 'sôì', 'ðiònh', 'quyêìt', 'viêòc', 'nhaÌ', 'nýõìc', 'ðôÌng', 'tiÒnh', 'chiình', 'vãn', 'baÒn', 'ðaÒng'],
  },
  {
    name: 'VNI (phông VNI-Times)',
    words: ['cuûa', 'vaø', 'caùc', 'ñöôïc', 'ngaøy', 'thaùng', 'naêm', 'soá', 'ñònh', 'quyeát', 'vieäc', 'nhaø', 'nöôùc', 'ñoàng', 'tænh', 'coâng', 'vaên', 'baûn', 'ñaûng'],
  },
];

/** Bytes that Windows-1252 leaves undefined. */
const NOT_WINDOWS_1252 = /[\x81\x8D\x8F\x90\x9D]/;

function describeCodePage(bytes: Buffer): string {
  const sample = bytes.toString('latin1', 0, SAMPLE);
  const ranked = CODE_PAGES.map(({ name, words }) => ({ name, hits: countWords(sample, words) }));
  const best = ranked.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits > 0) return `Tệp không phải UTF-8, có vẻ dùng bảng mã ${best.name}; hãy chuyển sang Unicode (UTF-8) rồi kiểm tra`;
  if (isBrokenUtf8(bytes)) return 'Tệp là UTF-8 nhưng có byte hỏng (bị cắt ngang hoặc lẫn bảng mã khác); hãy mở ra, sửa rồi lưu lại';
  if (NOT_WINDOWS_1252.test(sample)) return `Tệp không phải UTF-8 và không nhận ra bảng mã; ${SAVE_AS}`;
  return `Tệp không phải UTF-8, có vẻ dùng bảng mã Windows-1252 hoặc Windows-1258; ${SAVE_AS}`;
}

function countWords(sample: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + sample.split(word).length - 1, 0);
}

/** Most multi-byte letters are whole, so the text was UTF-8 before something happened to it. */
function isBrokenUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8', 0, SAMPLE);
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[\u00C0-\u1EF9]/g)?.length ?? 0;
  return whole > broken * 4;
}
