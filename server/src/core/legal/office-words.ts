/*
 * The words that names of offices are made of. In such a name the first syllable of each word has a capital and the others have none
 * (`Sở Giáo dục và Đào tạo`), so that only a list tells where the name ends and the sentence goes on.
 */

/** Kinds of offices: the first words of a name. */
export const OFFICE_HEADS: readonly string[] = [
  'Ban', 'Bộ', 'Sở', 'Cục', 'Chi cục', 'Tổng cục', 'Văn phòng', 'Thanh tra', 'Phòng', 'Viện', 'Học viện', 'Tòa án', 'Toà án', 'Ngân hàng', 'Ủy ban', 'Uỷ ban',
  'Tổng Liên đoàn', 'Liên đoàn', 'Hội đồng', 'Đoàn', 'Chi bộ', 'Trung tâm', 'Trường', 'Bệnh viện', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'Kho bạc', 'Bảo hiểm',
  'Hội', 'Hiệp hội', 'Liên hiệp', 'Liên Bộ', 'Liên bộ', 'Đảng bộ', 'Công an', 'Bộ đội', 'Bộ Tư lệnh', 'Bộ Chỉ huy', 'Quân khu', 'Vụ', 'Kiểm toán', 'Hạt', 'Quỹ', 'Đài', 'Tổ', 'Thuế', 'Trạm', 'Đồn', 'Cơ quan', 'Tỉnh đoàn', 'Thành đoàn', 'Viện kiểm sát', 'Chi nhánh', 'Đội', 'Nhà máy', 'Xí nghiệp',
];

/** Words of more than one syllable, and pairs that `và`, a comma or a dash joins. */
const WORDS =
  'giáo dục|đào tạo|khoa học|công nghệ|văn hóa|thể thao|du lịch|gia đình|thông tin|truyền thông|tài chính|tài nguyên|môi trường|nội vụ|ngoại vụ|ngoại giao|tư pháp|' +
  'xây dựng|giao thông|giao thông vận tải|vận tải|nông nghiệp|phát triển nông thôn|kế hoạch|đầu tư|lao động|thương binh|xã hội|y tế|công an|công thương|công nghiệp|thương mại|' +
  'quốc phòng|dân tộc|tôn giáo|thanh tra|kiểm tra|kiểm sát|kiểm toán|tổ chức|tuyên giáo|dân vận|nội chính|cơ yếu|quản lý|chỉ đạo|chỉ huy|tư lệnh|điều hành|thẩm phán|' +
  'thi đua|khen thưởng|tuyển dụng|thi tuyển|xét tuyển|kỷ luật|bầu cử|thẩm định|nghiệm thu|tư vấn|bộ trưởng|thống kê|hải quan|bảo hiểm xã hội|bảo hiểm|quản lý dự án|' +
  'dự án đầu tư xây dựng|dự án|đầu tư xây dựng|kinh tế|hạ tầng|đô thị|ngân sách|pháp chế|hành chính|hành chính công|phục vụ hành chính công|trung ương|trung ương đảng|khu kinh tế|' +
  'khu công nghiệp|khu vực|quân sự|biên phòng|kiểm lâm|thủy sản|thuỷ sản|thủy lợi|chăn nuôi|thú y|bảo vệ thực vật|lâm nghiệp|tài nguyên nước|đất đai|địa chất|khoáng sản|' +
  'đảng ủy|cơ quan đảng|các cơ quan|các cơ quan đảng|cơ quan|doanh nghiệp|khối|đoàn thể|chủ tịch|thư ký|đại hội|đại biểu|thường trực|thường vụ|chấp hành|bí thư|' +
  'nhân dân|tổng hợp|y học cổ truyền|y dược|y dược học cổ truyền|phục hồi chức năng|chấn thương chỉnh hình|răng hàm mặt|đa khoa khu vực|sản nhi|tâm thần|đảng bộ|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn đại biểu quốc hội|liên hiệp phụ nữ|mặt trận tổ quốc|bảo vệ|bảo vệ rừng|phát triển rừng|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục nghề nghiệp và giáo dục thường xuyên|cửa khẩu|cơ sở|y tế cơ sở|cảnh sát điều tra|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|tòa án|tòa án nhân dân|tòa án nhân dân tối cao|viện kiểm sát|viện kiểm sát nhân dân|cao nguyên|nhân dân tối cao|tối cao|dân sự|hình sự|thi hành án|cảnh sát|giao thông đường bộ|an ninh|phòng cháy chữa cháy|cứu nạn cứu hộ|tham mưu|chính trị|hậu cần|kỹ thuật|' +
  'nghiên cứu|chiến lược|chính sách|chuyển đổi số|an toàn giao thông|an toàn thực phẩm|vệ sinh an toàn thực phẩm|bình đẳng giới|tiến bộ phụ nữ|phụ nữ|cựu chiến binh|nông dân|' +
  'chữ thập đỏ|khuyến học|người cao tuổi|luật sư|nhà báo|văn học|nghệ thuật|văn học nghệ thuật|khoa học xã hội|khoa học kỹ thuật|tổ quốc|mặt trận|đoàn kết|' +
  'nhà nước|kho bạc nhà nước|chứng khoán|chứng khoán nhà nước|chính phủ|hàng không|hàng hải|đường bộ|đường sắt|đăng kiểm|viễn thông|bưu chính|tần số|điện lực|năng lượng|nguyên tử|' +
  'dầu khí|hóa chất|xuất nhập khẩu|quản lý thị trường|thị trường|cạnh tranh|tiêu dùng|việc làm|người có công|trẻ em|bảo trợ|dạy nghề|quốc hội|dân nguyện|công tác|công tác đại biểu|' +
  'tiểu học|trung học|trung học cơ sở|trung học phổ thông|mầm non|cao đẳng|đại học|sư phạm|kiểm soát bệnh tật|đa khoa|dân số|giải phóng mặt bằng|phát triển quỹ đất|quỹ đất|phòng chống|' +
  'phòng chống tham nhũng|phòng chống thiên tai|tìm kiếm cứu nạn|cải cách|cải cách hành chính|cải cách tư pháp|phổ biến|giáo dục pháp luật|pháp luật|phối hợp|phát triển|hợp tác xã|' +
  'phát thanh|truyền hình|bảo hiểm|môi trường rừng|khám phá|xổ số|cấp nước|thoát nước|vệ sinh|lưu trữ|sử học|bảo tàng|thư viện|thanh niên|cộng sản|công đoàn|viên chức';

const KEYS = new Map<string, string>();
/** Syllables are remembered up to this many; the language has fewer. */
const MOST_KEYS = 10_000;

/** One key for the ways to write one syllable: case, and where its tone stands (`uỷ`, `ủy`); `vệ` is not `về`. */
export function syllableKey(syllable: string): string {
  const known = KEYS.get(syllable);
  if (known !== undefined) return known;
  const letters = syllable.toLowerCase().normalize('NFD');
  const key = letters.replace(TONE, '') + (letters.match(TONE)?.join('') ?? '');
  if (KEYS.size < MOST_KEYS) KEYS.set(syllable, key);
  return key;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** By first syllable, the longest first; made when the first issuer is read. */
let phrases: ReadonlyMap<string, readonly string[][]> | undefined;

function readPhrases(): ReadonlyMap<string, readonly string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of WORDS.split('|')) {
    const syllables = phrase.split(' ').map(syllableKey);
    const [first = ''] = syllables;
    const known = byFirst.get(first) ?? [];
    known.push(syllables);
    byFirst.set(first, known.sort((a, b) => b.length - a.length));
  }
  return byFirst;
}

/** How many of these syllables, given by their keys, make one word of an office's name; 0 when the first begins none. */
export function officeWordLength(syllables: readonly string[]): number {
  const candidates = (phrases ??= readPhrases()).get(syllables[0] ?? '') ?? [];
  return candidates.find((phrase) => phrase.every((syllable, at) => syllable === syllables[at]))?.length ?? 0;
}

/** Words of names that are verbs as well: in small letters they go on with the sentence. */
const VERBS = new Set(['to chuc', 'quan ly', 'chi dao', 'kiem tra', 'thanh tra', 'phoi hop', 'dieu hanh', 'phat trien', 'cong tac', 'tham muu', 'pho bien', 'tham dinh', 'ke hoach', 'dao tao', 'dau tu', 'xay dung']);

export function isVerbToo(word: string): boolean {
  return VERBS.has(word);
}

/** Small syllables that go on with the sentence and never belong to a name. */
const GOING_ON = new Set(
  ('ve quy ban huong sua phe ngay tai co da la de theo duoc va trong cho voi tu khi thi ma cua do boi gui giao yeu trien thuc to cong chi cung dang se phai neu tren nay noi con den vao ra nhu bang ' +
    'khong nham viec so hang trinh thong bao ket kien thong phoi chu tham xem tham quyet bo bai thay kem nam khoa nhiem lan ky hoac hay cac nhung moi tiep tang day nang xac xu kiem thanh dieu ' +
    'phan lam rat vua chua bi toan gom nhan lap len xuong tiep sau truoc dong doi tren duoi nua lai hien').split(' '),
);

export function goesOnWithSentence(syllable: string): boolean {
  return GOING_ON.has(syllable);
}
