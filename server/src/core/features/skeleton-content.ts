import type { DocTypeId } from '../legal/doc-types';
import { blank } from './skeleton-blanks';

/** What the sentences of a body are made of. */
export interface Words {
  readonly regime: 'state' | 'party';
  /** `Quyết định` */
  readonly type: string;
  /** Who speaks: `Sở Nội vụ`, `Ban Thường vụ Đảng uỷ`. */
  readonly issuer: string;
}

/** Paragraphs without the mark that ends the text; the last is a whole sentence, so that the mark can stand behind it. */
type Content = (words: Words) => readonly string[];

const content = (what = 'nội dung') => blank(what);
/** `1. …`, `2. …` */
const clauses = (...names: readonly string[]) => names.map((name, at) => `${at + 1}. ${blank(name)}`);
const room = (heading: string, ...paragraphs: readonly string[]) => [heading, ...paragraphs];
const carriedOut = ({ type }: Words) => `${blank('cơ quan, đơn vị, cá nhân thi hành')} chịu trách nhiệm thi hành ${type} này`;

const articles: Content = (words) => [
  `Điều 1. ${content()}`,
  `Điều 2. ${words.type} này có hiệu lực kể từ ngày ký.`,
  `Điều 3. ${carriedOut(words)}`,
];

const chapters: Content = (words) => [
  'Chương I\nQUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  `${words.type} này quy định ${blank('phạm vi điều chỉnh')}`,
  'Điều 2. Đối tượng áp dụng',
  `${words.type} này áp dụng đối với ${blank('đối tượng áp dụng')}`,
  'Chương II\nQUY ĐỊNH CỤ THỂ',
  `Điều 3. ${blank('tên điều')}`,
  ...clauses('nội dung khoản', 'nội dung khoản'),
  `Điều 4. ${blank('tên điều')}`,
  ...clauses('nội dung khoản', 'nội dung khoản'),
  'Chương III\nĐIỀU KHOẢN THI HÀNH',
  'Điều 5. Hiệu lực thi hành',
  `${words.type} này có hiệu lực kể từ ngày ký.`,
  'Điều 6. Trách nhiệm thi hành',
  carriedOut(words),
];

/** `Thực hiện …, Sở Nội vụ hướng dẫn … như sau:` and three rooms. */
const rooms = (verb: string, ...names: readonly [string, string, string]): Content => (words) => [
  `Thực hiện ${blank('văn bản, nhiệm vụ được giao')}, ${words.issuer} ${verb} như sau:`,
  ...names.slice(0, 2).flatMap((name, at) => room(`${['I', 'II'][at] ?? ''}. ${name}`, ...clauses('nội dung', 'nội dung'))),
  `III. ${names[2]}`,
  `1. ${blank('phân công thực hiện')}`,
  `2. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo ${words.issuer} xem xét, giải quyết`,
];

const notice: Content = ({ issuer, regime }) => [
  `Thực hiện ${blank('văn bản, nhiệm vụ được giao')}, ${issuer} thông báo như sau:`,
  ...clauses('nội dung', 'nội dung'),
  `${issuer} thông báo để các ${regime === 'party' ? 'tổ chức đảng, ' : ''}cơ quan, đơn vị biết và thực hiện`,
];

const directive: Content = ({ issuer, type }) => [
  blank('tình hình, lý do'),
  `Để ${blank('mục đích')}, ${issuer} yêu cầu:`,
  ...clauses('nhiệm vụ', 'nhiệm vụ', 'tổ chức thực hiện'),
  `Yêu cầu các cơ quan, đơn vị có liên quan nghiêm túc thực hiện ${type} này`,
];

const report: Content = ({ issuer }) => [
  `Thực hiện ${blank('văn bản, nhiệm vụ được giao')}, ${issuer} báo cáo như sau:`,
  ...room('I. KẾT QUẢ THỰC HIỆN', ...clauses('kết quả', 'kết quả')),
  ...room('II. HẠN CHẾ, NGUYÊN NHÂN', ...clauses('hạn chế', 'nguyên nhân')),
  ...room('III. PHƯƠNG HƯỚNG, NHIỆM VỤ', ...clauses('nhiệm vụ', 'nhiệm vụ')),
  `Trên đây là báo cáo của ${issuer}`,
];

const submission: Content = ({ issuer }) => [
  `Căn cứ ${blank('cơ sở đề nghị')}, ${issuer} kính trình ${blank('cấp có thẩm quyền')} xem xét các nội dung sau:`,
  ...clauses('sự cần thiết', 'nội dung đề nghị', 'kinh phí, nguồn lực'),
  'Kính đề nghị cấp có thẩm quyền xem xét, quyết định',
];

const letter: Content = ({ issuer }) => [
  `Thực hiện ${blank('văn bản, nhiệm vụ được giao')}, ${issuer} đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:`,
  ...clauses('nội dung', 'nội dung'),
  'Đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện',
];

const telegram: Content = ({ issuer }) => [
  `${issuer.toUpperCase()} điện:`,
  `- ${blank('nơi nhận công điện')};`,
  `- ${blank('nơi nhận công điện')}.`,
  blank('tình hình'),
  `${issuer} yêu cầu:`,
  ...clauses('nhiệm vụ', 'nhiệm vụ'),
  'Yêu cầu các cơ quan, địa phương nghiêm túc thực hiện Công điện này',
];

const minutes: Content = ({ regime }) => [
  `Thời gian bắt đầu: ${blank('giờ, ngày bắt đầu')}`,
  `Địa điểm: ${blank('địa điểm')}`,
  `Thành phần tham dự: ${blank('thành phần tham dự')}`,
  regime === 'party' ? `Chủ trì: ${blank('người chủ trì')}` : `Chủ trì (chủ tọa): ${blank('người chủ trì')}`,
  regime === 'party' ? `Ghi biên bản: ${blank('người ghi biên bản')}` : `Thư ký (người ghi biên bản): ${blank('người ghi biên bản')}`,
  regime === 'party' ? 'Nội dung:' : 'Nội dung (theo diễn biến cuộc họp):',
  ...clauses('diễn biến', 'thảo luận', 'kết luận'),
  `${regime === 'party' ? 'Hội nghị' : 'Cuộc họp'} kết thúc vào ${blank('giờ, ngày kết thúc')}`,
];

const partyResolution: Content = ({ issuer }) => [
  `${issuer} họp, thảo luận và quyết nghị như sau:`,
  ...room('I. TÌNH HÌNH', ...clauses('kết quả', 'hạn chế')),
  ...room('II. MỤC TIÊU', ...clauses('mục tiêu chung', 'mục tiêu cụ thể')),
  ...room('III. NHIỆM VỤ, GIẢI PHÁP', ...clauses('nhiệm vụ', 'nhiệm vụ')),
  ...room('IV. TỔ CHỨC THỰC HIỆN', ...clauses('phân công thực hiện', 'kiểm tra, giám sát')),
  'Nghị quyết này phổ biến đến chi bộ',
];

const conclusion: Content = ({ issuer }) => [
  `Sau khi xem xét ${blank('báo cáo, tờ trình')}, ${issuer} kết luận như sau:`,
  ...clauses('đánh giá', 'nhiệm vụ', 'tổ chức thực hiện'),
  'Các tổ chức đảng có liên quan nghiêm túc thực hiện Kết luận này',
];

const contract: Content = ({ type }) => [
  `Căn cứ ${blank('văn bản làm căn cứ')};\nCăn cứ nhu cầu và khả năng của hai bên.`,
  `Hôm nay, ${blank('ngày ký')}, tại ${blank('nơi ký')}, hai bên gồm:`,
  `BÊN A: ${blank('tên bên A')}`,
  `Đại diện: ${blank('người đại diện, chức vụ')}`,
  `BÊN B: ${blank('tên bên B')}`,
  `Đại diện: ${blank('người đại diện, chức vụ')}`,
  `Hai bên thống nhất ký ${type} với các điều khoản sau:`,
  'Điều 1. Nội dung công việc',
  content(),
  'Điều 2. Thời gian thực hiện',
  content(),
  'Điều 3. Trách nhiệm của các bên',
  ...clauses('trách nhiệm của bên A', 'trách nhiệm của bên B'),
  'Điều 4. Điều khoản chung',
  `${type} có hiệu lực kể từ ngày ký, được lập thành ${blank('số bản')} bản có giá trị như nhau`,
];

const authorization: Content = ({ issuer }) => [
  `${issuer} ủy quyền cho ${blank('người được ủy quyền, chức vụ')} thực hiện các nội dung sau:`,
  ...clauses('nội dung ủy quyền', 'thời hạn ủy quyền', 'trách nhiệm của người được ủy quyền'),
  'Người được ủy quyền không được ủy quyền lại cho người khác',
];

const invitation: Content = ({ issuer }) => [
  `${issuer} trân trọng kính mời: ${blank('cơ quan, người được mời')}`,
  `Tới dự ${blank('cuộc họp, hội nghị')}`,
  `Chủ trì: ${blank('người chủ trì')}`,
  `Thời gian: ${blank('giờ, ngày họp')}`,
  `Địa điểm: ${blank('địa điểm')}`,
  'Đề nghị các đại biểu chuẩn bị ý kiến và dự họp đúng thành phần',
];

const introduction: Content = ({ issuer }) => [
  `${issuer} trân trọng giới thiệu:`,
  `Ông (bà): ${blank('họ và tên')}`,
  `Chức vụ: ${blank('chức vụ')}`,
  `Được cử đến: ${blank('cơ quan, tổ chức')}`,
  `Về việc: ${blank('việc cần giải quyết')}`,
  'Đề nghị Quý cơ quan tạo điều kiện để người có tên ở trên hoàn thành nhiệm vụ.',
  `Giấy này có giá trị đến hết ${blank('ngày hết giá trị')}`,
];

const leavePermit: Content = ({ issuer }) => [
  `Xét Đơn đề nghị nghỉ phép ${blank('ngày của đơn')} của ${blank('người nghỉ phép')}, ${issuer} cấp cho:`,
  `Ông (bà): ${blank('họ và tên')}`,
  `Chức vụ: ${blank('chức vụ')}`,
  `Nghỉ phép trong thời gian ${blank('số ngày')} ngày làm việc, kể từ ${blank('ngày bắt đầu')} đến hết ${blank('ngày kết thúc')}`,
  `Nơi nghỉ phép: ${blank('nơi nghỉ phép')}`,
  'Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm',
];

const slip = (verb: string): Content => ({ issuer }) => [
  `${issuer} ${verb}:`,
  ...clauses('nội dung', 'nội dung'),
  `Đề nghị nơi nhận ${blank('việc cần làm')} và trả lời ${issuer}`,
];

const publicLetter: Content = () => [
  `Thân ái gửi ${blank('người nhận thư')}!`,
  blank('lời chúc'),
  content(),
  'Thân ái',
];

const enactedByParty: Content = (words) => [
  `Điều 1. ${content()}`,
  `Điều 2. ${content()}`,
  `Điều 3. ${carriedOut(words)}.`,
  'Quyết định này có hiệu lực kể từ ngày ký',
];

const planned = (verb: string) => rooms(verb, 'MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN');

const BOTH: Partial<Readonly<Record<DocTypeId, Content>>> = {
  resolution: articles,
  decision: articles,
  directive,
  regulation: chapters,
  rules: chapters,
  communique: notice,
  notice,
  guidance: rooms('hướng dẫn', 'QUY ĐỊNH CHUNG', 'NỘI DUNG HƯỚNG DẪN', 'TỔ CHỨC THỰC HIỆN'),
  programme: planned('xây dựng chương trình'),
  plan: planned('xây dựng kế hoạch'),
  method: planned('xây dựng phương án'),
  proposal: planned('xây dựng đề án'),
  project: planned('xây dựng dự án'),
  report,
  minutes,
  submission,
  contract,
  'official-letter': letter,
  telegram,
  memorandum: contract,
  agreement: contract,
  authorization,
  invitation,
  introduction,
  'leave-permit': leavePermit,
  'sending-slip': slip('gửi các tài liệu sau'),
  'transfer-slip': slip('chuyển các tài liệu sau'),
  'report-slip': slip('báo tin'),
  'public-letter': publicLetter,
  conclusion,
  'party-circular': directive,
};

const PARTY: Partial<Readonly<Record<DocTypeId, Content>>> = { resolution: partyResolution, decision: enactedByParty };

/** The paragraphs of a body of this type, with blanks; the last is without its mark. */
export function contentOf(docType: DocTypeId, words: Words): readonly string[] {
  const write = (words.regime === 'party' && PARTY[docType]) || BOTH[docType];
  return write ? write(words) : [content()];
}

/** Which article is carried out by those who are told `Như Điều 3`; null where the body has none. */
export function executingArticle(paragraphs: readonly string[]): string | null {
  const articleLines = paragraphs.filter((paragraph) => paragraph.startsWith('Điều ') && paragraph.includes('thi hành'));
  return /^Điều \d+/.exec(articleLines.at(-1) ?? '')?.[0] ?? null;
}
