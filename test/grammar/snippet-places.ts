/*
 * Where a drafter puts each part that the snippets offer: a sound document of the right kind, with the part in place of its own.
 * A host is named by the prefix of its snippet.
 */

/** The document of a prefix, every field filled. */
export type Hosts = (prefix: string) => string;

/** The document with the part in it. `part` has one of its choices made; `before` are the same part with the choices above it. */
export type Place = (part: string, hosts: Hosts, before: readonly string[]) => string;

const NUMBER = /^Số:? .*$/m;
const SUBJECT_OF_LETTER = /^(?:V\/v|\*về việc) .*$/m;
const DATE = /^.*, ngày \d+ tháng \d+ năm \d+$/m;
const HEADING = /^[^]*?, ngày \d+ tháng \d+ năm \d+$/m;
const ADDRESSEES = /^Kính (?:gửi|trình):.*(?:\n- .*)*$/m;
const RECIPIENTS = /^Nơi nhận:(?:\n- .*)+$/m;
const SIGNATURE = /(?<=^- Lưu.*\n\n)[^]*$/m;
const LAST_BASIS = /^(?:Theo|- Xét) đề nghị .*$/m;
const FIRST_BASIS = /^(?:- )?Căn cứ .*$/m;
/** The last article; the mark at the end of a text that has none. */
const LAST_ARTICLE = /^Điều 3\. .*$(?=\n\nNơi nhận)/m;
const END = /(?:\.\/\.|\.)(?=\n\nNơi nhận)/;

/** A host without the region would prove nothing. */
function swap(text: string, region: RegExp, write: (own: string) => string): string {
  if (!region.test(text)) throw new Error(`no ${region} in ${text.slice(0, 80)}`);
  return text.replace(region, write);
}

type HostOf = string | ((part: string) => string);
const hostOf = (host: HostOf, part: string): string => (typeof host === 'string' ? host : host(part));

const instead = (region: RegExp, host: HostOf): Place => (part, hosts) => swap(hosts(hostOf(host, part)), region, () => part);
const below = (region: RegExp, host: HostOf): Place => (part, hosts) => swap(hosts(hostOf(host, part)), region, (own) => `${own}\n${part}`);
const above = (region: RegExp, host: HostOf): Place => (part, hosts) => swap(hosts(hostOf(host, part)), region, (own) => `${part}\n${own}`);

/** A sentence that closes comes after all the rest. */
const ending = (host: HostOf): Place => (part, hosts) => swap(hosts(hostOf(host, part)), END, () => `.\n\n${part}`);

/** `Số: 15/KH-UBND` → `KH` */
const typeOf = (part: string): string => /Số:? 15[/-]([^/-]*)/.exec(part)?.[1] ?? '';

/** Types whose snippet has another prefix than their letters. */
const OTHER_PREFIXES: Readonly<Record<string, string>> = { ĐA: 'de-an', DA: 'du-an', HĐ: 'hdong' };
const prefixOfType = (type: string): string => OTHER_PREFIXES[type] ?? type.toLowerCase().replace('đ', 'd');

/** Each type that a number line offers goes into a document of this type, with the letters of the body there. */
const numbered = (part: string, prefixTail: string, hosts: Hosts): string => {
  const type = typeOf(part);
  const line = NUMBER.exec(part)?.[0] ?? '';
  return swap(hosts(`${prefixOfType(type)}${prefixTail}`), NUMBER, (own) => `${line.slice(0, line.indexOf(type) + type.length)}${own.slice(own.indexOf(type) + type.length)}`);
};

/** A heading stands whole above the type it comes with. */
const headed = (type: string, prefixTail: string): Place => (part, hosts, before) =>
  typeOf(part) === type && before.length === 0 ? instead(HEADING, `${prefixOfType(type)}${prefixTail}`)(part, hosts, before) : numbered(part, prefixTail, hosts);

/** A document that points to annexes, with these annexes. */
const annexed = (host: string, annexes: readonly string[], hosts: Hosts): string => {
  return [swap(hosts(host), END, (mark) => ` tại Phụ lục kèm theo${mark}`), ...annexes].join('\n\n');
};

const HOST_OF_NAME: Readonly<Record<string, string>> = {
  'Kế hoạch': 'kh', 'Quyết định': 'qd', 'Công văn': 'cv', 'Báo cáo': 'bc', 'Tờ trình': 'ttr', 'Thông báo': 'tb', 'Hướng dẫn': 'hd',
};

const pointedAt = (part: string): string => HOST_OF_NAME[/Kèm theo (\S+ \S+)/.exec(part)?.[1] ?? ''] ?? '';

const ISSUERS: Readonly<Record<string, string>> = {
  cv: 'Sở Nội vụ', hd: 'Sở Nội vụ', ttr: 'Phòng Kinh tế', tb: 'Ủy ban nhân dân phường Hòa Bình', qd: 'Chủ tịch Ủy ban nhân dân xã Tân Lập',
};

/** The pointer line names the host: its symbol and, in the State, its body. */
function pointing(part: string, host: string, hosts: Hosts): string {
  const symbol = (NUMBER.exec(hosts(host))?.[0] ?? '').replace(/^Số:? /, '');
  return swap(part, /số 15\S*?(?=,? ngày)/, () => `số ${symbol}`).replace(/(?<=của )Ủy ban nhân dân xã Tân Lập(?=\))/, (own) => ISSUERS[host] ?? own);
}

const annex: Place = (part, hosts) => annexed(pointedAt(part), [pointing(part, pointedAt(part), hosts)], hosts);

/** With those before it; `Phụ lục I` never stands alone. */
const numberedAnnex: Place = (part, hosts, before) => {
  const host = pointedAt(part);
  const first = part.startsWith('Phụ lục I\n');
  const others = first ? [part.replace('I', 'II')] : before;
  return annexed(host, (first ? [part, ...others] : [...others, part]).map((one) => pointing(one, host, hosts)), hosts);
};

const partyAnnex: Place = (part, hosts) => {
  const host = `${pointedAt(part)}-dang`;
  return annexed(host, [pointing(part, host, hosts)], hosts);
};

const pointer = (regime: 'state' | 'party'): Place => (part, hosts) => {
  const host = regime === 'state' ? pointedAt(part) : `${pointedAt(part)}-dang`;
  const title = `Phụ lục\nDANH MỤC VĂN BẢN\n${pointing(part, host, hosts)}\n\n1. Văn bản về công tác văn thư`;
  return annexed(host, [`${title}${regime === 'state' ? './.' : '.'}`], hosts);
};

/** Provisions make the body of a quy chế; a numbered one comes after those before it. */
const body = (around: (provision: string, at: number) => string, lead = ''): Place => (part, hosts, before) => {
  const provisions = [...before, part].map(around).join('\n\n');
  return swap(hosts('qc'), /(?<=^QUY CHẾ\n.*\n\n)[^]*?(?=\n\nNơi nhận)/m, () => `${lead}${provisions}`.replace(/[.;]?$/, './.'));
};

const article = (at: number) => `Điều ${at + 1}. Nội dung thứ ${at + 1}\n\nNội dung này do Hiệu trưởng quy định.`;

/** The attached text after the decision that issues it; a quy định where it is one. */
const attached = (host: string, signer: string): Place => (part, hosts) => {
  const [decision = ''] = hosts(host).split(`${signer}\n`);
  const own = /^QUY ĐỊNH$/m.test(part) ? swap(decision, /Quy chế(?= (?:quản lý|công tác|nêu tại))/g, () => 'Quy định') : decision;
  return `${own}${signer}\n\n${part}`;
};

const copied: Place = (part, hosts) => `${hosts('kh')}\n\n${part}`;

/** The host whose body signs so. */
const collective = (part: string): string => (part.includes('HỘI ĐỒNG') ? 'tc' : 'tb');

/** Party marks, the body that signs so, its letters. A deputy or a head signs for the body whose post it is. */
const PARTY_SIGNERS: readonly (readonly [RegExp, string, string])[] = [
  [/^T\/M (?:BAN THƯỜNG VỤ|ĐẢNG UỶ)/, 'ĐẢNG BỘ TỈNH AN PHÚ\nĐẢNG UỶ XÃ TÂN LẬP', 'ĐU'],
  [/^T\/M TỈNH UỶ/, 'TỈNH UỶ AN PHÚ', 'TU'],
  [/^T\/M THÀNH UỶ/, 'THÀNH UỶ ĐÔNG GIANG', 'TU'],
  [/^T\/M CHI BỘ/, 'ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ THÔN ĐÔNG', 'CB'],
  [/^T\/M UỶ BAN KIỂM TRA/, 'TỈNH UỶ AN PHÚ\nUỶ BAN KIỂM TRA', 'UBKTTU'],
  [/^T\/M HỘI ĐỒNG/, 'TỈNH UỶ AN PHÚ\nHỘI ĐỒNG KHOA HỌC', 'HĐ'],
  [/BAN CHỈ ĐẠO/, 'TỈNH UỶ AN PHÚ\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'BCĐ'],
  [/TIỂU BAN/, 'TỈNH UỶ AN PHÚ\nTIỂU BAN VĂN KIỆN', 'TB'],
  [/^T\/L BAN THƯỜNG VỤ/, 'TỈNH UỶ AN PHÚ', 'TU'],
  [/CHÁNH VĂN PHÒNG\n\n|^K\/T CHÁNH/, 'TỈNH UỶ AN PHÚ\nVĂN PHÒNG', 'VPTU'],
  [/TRƯỞNG BAN/, 'TỈNH UỶ AN PHÚ\nBAN TỔ CHỨC', 'BTCTU'],
];

const partySignature: Place = (part, hosts, before) => {
  const [, bodies = '', letters = ''] = PARTY_SIGNERS.find(([mark]) => mark.test(part)) ?? [];
  const text = instead(SIGNATURE, 'ctr-dang')(part, hosts, before);
  return swap(swap(text, /^[^*]*(?=\n\*\n)/, () => bodies), /(?<=^Số 15-CTr\/).*$/m, () => letters);
};

const CLOSED_BY: Readonly<Record<string, string>> = {
  Kế: 'kh', Chương: 'ctr', Phương: 'pa', Đề: 'de-an', Nghị: 'nq-dang', Chỉ: 'ct-dang', Kết: 'kl', Quy: 'qyd-dang', Thông: 'tt',
};
const closedBy = (part: string): string => CLOSED_BY[/(?:thực hiện |^)(Kế|Chương|Phương|Đề|Nghị|Chỉ|Kết|Quy|Thông) /.exec(part)?.[1] ?? ''] ?? '';

export const PLACES: Readonly<Record<string, Place>> = {
  'dau-nn': headed('QĐ', ''), 'dau-dang': headed('NQ', '-dang'),
  'so-nn': (part, hosts) => numbered(part, '', hosts), 'so-dang': (part, hosts) => numbered(part, '-dang', hosts),
  'dau-cv': instead(HEADING, 'cv'), 'dau-cv-dang': instead(HEADING, 'cv-dang'), ngay: instead(DATE, 'qd'),
  vv: instead(SUBJECT_OF_LETTER, 'cv'), 'vv-dang': instead(SUBJECT_OF_LETTER, 'cv-dang'),
  khan: below(NUMBER, 'kh'), 'khan-dang': below(NUMBER, 'kh-dang'), mat: below(NUMBER, 'kh'), 'du-thao-dang': below(NUMBER, 'nq-dang'),
  'cc-luat': instead(FIRST_BASIS, 'qd'), 'cc-nghi-dinh': above(LAST_BASIS, 'qd'), 'cc-thong-tu': above(LAST_BASIS, 'qd'),
  'cc-quyet-dinh': above(LAST_BASIS, 'qd'), 'cc-nghi-quyet': above(LAST_BASIS, 'qd'), 'theo-de-nghi': instead(LAST_BASIS, 'qd'),
  'cc-dieu-le-dang': instead(FIRST_BASIS, 'qd-dang'), 'cc-quy-dinh-dang': above(LAST_BASIS, 'qd-dang'),
  'cc-quy-che-dang': instead(/^- Căn cứ Quy chế .*$/m, 'qd-dang'), 'cc-luat-dang': above(/^- Căn cứ Quy chế .*$/m, 'qd-dang'), 'xet-de-nghi-dang': instead(LAST_BASIS, 'qd-dang'),
  'tham-quyen': instead(/^CHỦ TỊCH ỦY[^]*?^QUYẾT ĐỊNH:$/m, 'qd'), 'tham-quyen-nq': instead(/(?<=^Về việc .*\n\n)HỘI ĐỒNG[^]*?^QUYẾT NGHỊ:$/m, 'nq'),
  'tham-quyen-dang': instead(/^- Căn cứ[^]*? QUYẾT ĐỊNH$/m, 'qd-dang'),
  'kinh-gui': instead(ADDRESSEES, 'bc'), 'kinh-gui-nhieu': instead(ADDRESSEES, 'cv'), 'kinh-gui-dang': instead(ADDRESSEES, 'cv-dang'), 'kinh-trinh': instead(ADDRESSEES, 'ttr-dang'),
  phan: body((one) => `${one}\n\nNội dung này do Hiệu trưởng quy định.`), chuong: body((one, at) => `${one}\n\n${article(at)}`),
  muc: body((one, at) => `${one}\n\n${article(at)}`, 'Chương I\nQUY ĐỊNH CHUNG\n\n'), dieu: body((one) => one), khoan: body((one) => one),
  diem: (part, hosts, before) => body((one) => one, '1. Các tổ chuyên môn có trách nhiệm:\n\n')(before.length > 0 ? part : `${part}\n\nb) Báo cáo kết quả.`, hosts, before),
  'ket-qd': instead(LAST_ARTICLE, 'qd'), 'ket-nq': instead(LAST_ARTICLE, 'nq'), 'ket-cv': ending( 'cv'), 'ket-ttr': ending( 'ttr'),
  'ket-bc': ending( 'bc'), 'ket-tb': ending( 'tb'), 'ket-kh': ending( closedBy), 'ket-ct': ending( 'ct'), 'ket-hd': ending( 'hd'),
  'ket-qd-dang': instead(LAST_ARTICLE, 'qd-dang'), 'ket-pho-bien-dang': ending( closedBy), 'ket-cv-dang': ending( 'cv-dang'),
  'ket-ttr-dang': ending( 'ttr-dang'), 'ket-bc-dang': ending( 'bc-dang'), 'ket-tb-dang': ending( 'tb-dang'),
  'noi-nhan': instead(RECIPIENTS, 'kh'), 'noi-nhan-qd': instead(RECIPIENTS, 'qd'), 'noi-nhan-cv': instead(RECIPIENTS, 'cv'), 'noi-nhan-bb': instead(RECIPIENTS, 'bb'),
  'noi-nhan-giay': instead(RECIPIENTS, 'gnp'), 'noi-nhan-dang': instead(RECIPIENTS, 'bc-dang'), 'noi-nhan-qd-dang': instead(RECIPIENTS, 'qd-dang'), 'noi-nhan-cv-dang': instead(RECIPIENTS, 'cv-dang'),
  ky: instead(SIGNATURE, 'hd'), 'ky-tm': instead(SIGNATURE, collective), 'ky-tm-kt': instead(SIGNATURE, collective), 'ky-kt': instead(SIGNATURE, 'hd'), 'ky-kt-bo': instead(SIGNATURE, 'hd'),
  'ky-tl': instead(SIGNATURE, 'hd'), 'ky-tl-kt': instead(SIGNATURE, 'hd'), 'ky-tuq': instead(SIGNATURE, 'hd'), 'ky-q': instead(SIGNATURE, 'hd'), 'ky-bb': instead(/^THƯ KÝ[^]*?(?=\n\nNơi nhận)/m, 'bb'),
  'ky-tm-dang': partySignature, 'ky-tm-ubkt-dang': partySignature, 'ky-tm-hoi-dong-dang': partySignature, 'ky-dang': partySignature,
  'ky-kt-dang': partySignature, 'ky-tl-dang': partySignature, 'ky-q-dang': partySignature, 'ky-kiem-dang': partySignature,
  'ky-bb-dang': instead(/^NGƯỜI GHI[^]*$/m, 'bb-dang'),
  'phu-luc': annex, 'phu-luc-so': numberedAnnex, 'phu-luc-dang': partyAnnex, 'kem-theo': pointer('state'), 'kem-theo-dang': pointer('party'),
  'kem-quy-che': attached('qd-kem', 'Lê Văn Cường'), 'kem-quy-che-dang': attached('qd-kem-dang', 'Đào Xuân Lâm'),
  'sao-y': copied, 'sao-luc': copied, 'trich-sao': copied,
};
