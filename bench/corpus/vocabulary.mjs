/*
 * What the generated documents are written with. Places, people and works are invented; only the forms are real.
 * `{…}` are slots filled by `sentences.mjs`.
 */
export const PLACES = [
  'Thanh Lâm', 'Bình Khê', 'Hòa Sơn', 'Phú Điền', 'An Thượng', 'Đông Xá', 'Nam Trạch', 'Tân Ước',
  'Vĩnh Lộc', 'Xuân Áng', 'Yên Trị', 'Cẩm Đàn', 'Mỹ Hưng', 'Quế Lâm', 'Sơn Động', 'Trà Bồng',
];

export const PEOPLE = [
  'Nguyễn Văn Thành', 'Trần Thị Minh Huệ', 'Lê Quang Đạo', 'Phạm Đức Thịnh', 'Hoàng Thị Lan Anh',
  'Vũ Ngọc Khánh', 'Đặng Hữu Phước', 'Bùi Xuân Trường', 'Đỗ Mạnh Hùng', 'Lương Thị Yến',
];

export const OFFICES = [
  'Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công',
  'Ban Chỉ huy Quân sự', 'Công an xã', 'Trạm Y tế', 'Ban Quản lý dự án', 'Trung tâm Cung ứng dịch vụ công',
];

export const FIELDS = [
  'cải cách hành chính', 'chuyển đổi số', 'xây dựng nông thôn mới', 'giải phóng mặt bằng', 'phòng, chống thiên tai',
  'quản lý đất đai', 'bảo vệ môi trường', 'giáo dục và đào tạo', 'chăm sóc sức khỏe Nhân dân', 'giảm nghèo bền vững',
  'giải ngân vốn đầu tư công', 'thu ngân sách nhà nước', 'tiếp công dân', 'văn thư, lưu trữ', 'bảo đảm trật tự an toàn giao thông',
];

export const GOODS = ['lúa', 'ngô', 'chè', 'quế', 'sắn', 'cá lồng', 'gà đồi', 'bò thịt', 'cam', 'rau an toàn'];

/** Sentences of State and Party papers alike. */
export const SENTENCES = [
  'Tổng diện tích gieo trồng {goods} đạt {n} ha, bằng {pct}% kế hoạch, tăng {pct}% so với cùng kỳ năm trước.',
  'Công tác {field} tiếp tục được quan tâm chỉ đạo; {n} hồ sơ đã được giải quyết, trong đó {pct}% trước hạn và đúng hạn.',
  'Giao {office} chủ trì, phối hợp với các đơn vị liên quan rà soát, tổng hợp khó khăn, vướng mắc, báo cáo trước ngày {date}.',
  'Thực hiện {cite}, địa phương đã ban hành {n} văn bản chỉ đạo, tổ chức {n} hội nghị quán triệt với {n} lượt người tham gia.',
  'Thu ngân sách trên địa bàn ước đạt {n} tỷ đồng, bằng {pct}% dự toán được giao; chi ngân sách {n} tỷ đồng, bảo đảm đúng chế độ.',
  'Việc triển khai {field} ở một số thôn, tổ dân phố còn chậm, chưa có giải pháp cụ thể, kết quả chưa tương xứng với tiềm năng.',
  'Trong kỳ đã tiếp {n} lượt công dân, nhận {n} đơn thư, đã giải quyết {pct}% thuộc thẩm quyền, không để phát sinh điểm nóng.',
  'Duy trì {n} lớp học với {n} học sinh; tỷ lệ chuyên cần đạt {pct}%; {n} phòng học được sửa chữa, nâng cấp từ nguồn xã hội hóa.',
  'Tỷ lệ hộ nghèo còn {pct}%; đã hỗ trợ {n} hộ vay vốn phát triển sản xuất, với tổng dư nợ {n} tỷ đồng.',
  'Căn cứ tình hình thực tế, tập trung thực hiện đồng bộ các nhiệm vụ, giải pháp về {field} theo {cite}.',
  'Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về tiến độ, chất lượng thực hiện nhiệm vụ {field} được giao.',
  'Đàn gia súc, gia cầm phát triển ổn định với {n} con; tiêm phòng đạt {pct}%; mô hình {goods} tại {place} cho thu nhập khá.',
  'Tiếp tục đẩy mạnh tuyên truyền bằng nhiều hình thức, phát {n} tin, bài trên hệ thống truyền thanh cơ sở về {field}.',
  'Qua kiểm tra {n} cơ sở, đã nhắc nhở {n} trường hợp, xử phạt vi phạm hành chính {n} trường hợp với số tiền {n} triệu đồng.',
  'Nguyên nhân chủ yếu là do năng lực tham mưu của một bộ phận cán bộ, công chức còn hạn chế, phối hợp có lúc chưa chặt chẽ.',
  'Phấn đấu đến hết năm {year}, {pct}% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.',
  'Đối với các kiến nghị của cử tri {place}, yêu cầu {office} trả lời bằng văn bản theo {cite}.',
  'Tiến độ dự án đường giao thông liên thôn {place} đạt {pct}% khối lượng, đã giải ngân {n} triệu đồng.',
  'Công tác quốc phòng, an ninh được giữ vững; hoàn thành {pct}% chỉ tiêu giao quân; tai nạn giao thông giảm {n} vụ.',
  'Các trường hợp chậm tiến độ phải giải trình rõ lý do, đề xuất biện pháp khắc phục và thời hạn hoàn thành cụ thể.',
  'Tổ chức tổng kết {n} năm thực hiện {cite}, biểu dương {n} tập thể và {n} cá nhân có thành tích tiêu biểu.',
  'Chất lượng nước sinh hoạt tại {n} công trình cấp nước tập trung được kiểm tra định kỳ, {pct}% mẫu đạt quy chuẩn.',
];

/** Sentences that only Party papers hold. */
export const PARTY_SENTENCES = [
  'Ban Thường vụ đã lãnh đạo tổ chức quán triệt {cite} đến {n} chi bộ trực thuộc, {pct}% đảng viên tham gia học tập.',
  'Kết nạp {n} đảng viên mới, đạt {pct}% chỉ tiêu; trao Huy hiệu Đảng cho {n} đồng chí.',
  'Cấp uỷ các cấp kiểm tra {n} tổ chức đảng, {n} đảng viên; giám sát chuyên đề {n} tổ chức đảng về {field}.',
  'Chất lượng sinh hoạt chi bộ được nâng lên, {pct}% chi bộ sinh hoạt chuyên đề theo {cite}.',
  'Công tác dân vận có nhiều đổi mới; xây dựng {n} mô hình dân vận khéo trong lĩnh vực {field}.',
  'Một số cấp uỷ chưa chủ động cụ thể hoá {cite} vào tình hình thực tế của địa phương, đơn vị.',
];

export const HEADINGS = [
  'Kết quả đạt được', 'Tồn tại, hạn chế', 'Nguyên nhân', 'Phương hướng', 'Nhiệm vụ trọng tâm', 'Giải pháp chủ yếu',
  'Về phát triển kinh tế', 'Về văn hóa - xã hội', 'Về quốc phòng, an ninh', 'Công tác xây dựng chính quyền',
  'Công tác chỉ đạo, điều hành', 'Tổ chức thực hiện', 'Kiến nghị, đề xuất', 'Bài học kinh nghiệm',
];

/** What State papers are called, their abbreviation, and how their title goes on. */
export const STATE_TYPES = [
  { name: 'BÁO CÁO', symbol: 'BC', subject: 'Kết quả công tác {field} năm {year}' },
  { name: 'KẾ HOẠCH', symbol: 'KH', subject: 'Triển khai công tác {field} trên địa bàn xã năm {year}' },
  { name: 'THÔNG BÁO', symbol: 'TB', subject: 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại hội nghị giao ban về {field}' },
  { name: 'TỜ TRÌNH', symbol: 'TTr', subject: 'Về việc đề nghị bổ sung kinh phí {field} năm {year}' },
];

export const PARTY_TYPES = [
  { name: 'BÁO CÁO', symbol: 'BC', subject: 'kết quả lãnh đạo thực hiện nhiệm vụ {field} năm {year}' },
  { name: 'KẾT LUẬN', symbol: 'KL', subject: 'về một số nhiệm vụ {field} năm {year}' },
  { name: 'THÔNG BÁO', symbol: 'TB', subject: 'kết luận của Ban Thường vụ về công tác {field}' },
  { name: 'KẾ HOẠCH', symbol: 'KH', subject: 'thực hiện nhiệm vụ {field} năm {year}' },
];

/** Acts that the documents cite: `type`, `symbol` after the number, and whether the year stands inside. */
export const STATE_ACTS = [
  { type: 'Quyết định', symbol: 'QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
  { type: 'Kế hoạch', symbol: 'KH-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
  { type: 'Chỉ thị', symbol: 'CT-UBND', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { type: 'Nghị quyết', symbol: 'NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh' },
  { type: 'Thông báo', symbol: 'TB-UBND', issuer: 'Ủy ban nhân dân xã' },
  { type: 'Nghị định', symbol: 'NĐ-CP', issuer: 'Chính phủ', yearly: true },
  { type: 'Thông tư', symbol: 'TT-BNV', issuer: 'Bộ trưởng Bộ Nội vụ', yearly: true },
];

export const PARTY_ACTS = [
  { type: 'Nghị quyết', symbol: 'NQ/TU', issuer: 'Ban Thường vụ Tỉnh uỷ' },
  { type: 'Chỉ thị', symbol: 'CT/TU', issuer: 'Ban Thường vụ Tỉnh uỷ' },
  { type: 'Kết luận', symbol: 'KL/TU', issuer: 'Ban Thường vụ Tỉnh uỷ' },
  { type: 'Kế hoạch', symbol: 'KH/TU', issuer: 'Tỉnh uỷ' },
  { type: 'Chương trình', symbol: 'CTr/TU', issuer: 'Tỉnh uỷ' },
];
