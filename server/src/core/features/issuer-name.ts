import type { Analysis } from '../analysis';
import { fold, isAllCapitals } from '../text/vietnamese';

/*
 * Headings name bodies in capitals, running text does not: `ỦY BAN NHÂN DÂN XÃ TÂN LẬP` is cited as
 * `Ủy ban nhân dân xã Tân Lập`. Which letters stay capital, capitals do not tell.
 */

/** Words that a name of a body is made of, as running text writes them. */
const BODY_WORDS: readonly string[] = [
  'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Thường trực Hội đồng nhân dân', 'Ủy ban Thường vụ Quốc hội', 'Quốc hội', 'Chủ tịch nước',
  'Thủ tướng Chính phủ', 'Chính phủ', 'Văn phòng Chính phủ', 'Chủ tịch', 'Bộ trưởng', 'Giám đốc', 'Chánh Thanh tra', 'Thanh tra',
  'Đảng ủy', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng bộ', 'Chi bộ', 'Chi ủy',
  'Ban Chấp hành', 'Ban Thường vụ', 'Thường trực', 'Bộ Chính trị', 'Ban Bí thư', 'Trung ương', 'Đảng',
  'Ban Tổ chức', 'Ban Tuyên giáo và Dân vận', 'Ban Tuyên giáo', 'Ban Dân vận', 'Ban Nội chính', 'Ủy ban Kiểm tra', 'Văn phòng',
  'Ban Chính sách, chiến lược', 'Ban Xây dựng Đảng', 'Ban Chỉ đạo', 'Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Sở', 'Bộ', 'Phòng', 'Công an', 'Bộ Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự', 'Trung tâm Phục vụ hành chính công', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân',
  'Nội vụ', 'Tài chính', 'Tư pháp', 'Quốc phòng', 'Ngoại giao', 'Ngoại vụ', 'Công Thương', 'Xây dựng', 'Y tế', 'Kinh tế', 'Văn hóa - Xã hội',
  'Nông nghiệp và Môi trường', 'Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Văn hóa, Thể thao và Du lịch', 'Dân tộc và Tôn giáo',
  'Kinh tế, Hạ tầng và Đô thị', 'Văn hóa và Thể thao', 'Du lịch', 'Quy hoạch - Kiến trúc', 'Giao thông vận tải', 'Kế hoạch và Đầu tư', 'Thông tin và Truyền thông',
  'Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn', 'Lao động - Thương binh và Xã hội',
];

/** After these stands a proper name. */
const LEVEL_WORDS: readonly string[] = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu'];
const TAKES_NAME: ReadonlySet<string> = new Set([...LEVEL_WORDS, 'Đảng ủy', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng bộ']);

/** One key for both places of a tone mark, `HOÀ` and `HÒA`; `PHONG` is not `PHÒNG`. */
const keyOf = (words: string) => words.split(' ').map(lettersAndMarks).join(' ');

function lettersAndMarks(word: string): string {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD');
  const marks = [...decomposed.replace(/[^\u0300-\u036F]/g, '')].sort().join('');
  return decomposed.replace(/[\u0300-\u036F]/g, '') + marks;
}

const KNOWN: ReadonlyMap<string, string> = new Map([...BODY_WORDS, ...LEVEL_WORDS].map((words) => [keyOf(words), words]));
const LONGEST = Math.max(...[...KNOWN.keys()].map((key) => key.split(' ').length));

/**
 * A name in capitals as running text writes it: as this very text writes it elsewhere, else by known words.
 * Null where neither tells: a wrong capital in a citation is worse than no issuer.
 */
export function inRunningText(capitals: string, { source }: Analysis): string | null {
  const name = capitals.replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  return isAllCapitals(name) ? (foundElsewhere(name, source.clean) ?? byKnownWords(name)) : name;
}

function foundElsewhere(name: string, clean: string): string | null {
  const folded = fold(clean);
  const wanted = fold(name);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const found = clean.slice(at, at + wanted.length);
    const isWhole = !isLetter(clean.charAt(at - 1)) && !isLetter(clean.charAt(at + wanted.length));
    if (isWhole && /^\p{Lu}/u.test(found) && !isAllCapitals(found) && keyOf(found) === keyOf(name)) return found;
  }
  return null;
}

const isLetter = (letter: string) => /\p{L}/u.test(letter);

function byKnownWords(name: string): string | null {
  const words = name.split(' ');
  const written: string[] = [];
  let mayBeName = false;
  for (let at = 0; at < words.length; ) {
    const length = knownLength(words, at);
    if (length === 0 && !mayBeName) return null;
    const taken = words.slice(at, at + Math.max(length, 1)).join(' ');
    const known = KNOWN.get(keyOf(taken));
    written.push(known ?? properName(taken));
    if (known !== undefined) mayBeName = TAKES_NAME.has(known);
    at += Math.max(length, 1);
  }
  return written.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

/** How many words at `at` are known as one; the longest. */
function knownLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    if (KNOWN.has(keyOf(words.slice(at, at + length).join(' ')))) return length;
  }
  return 0;
}

function properName(word: string): string {
  return word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');
}
