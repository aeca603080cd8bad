import { plantAll } from './planting';

/* Single faults of letters, words and characters in correct documents. */

plantAll('state/ke-hoach', [
  ['tiết kiệm, hiệu quả', 'tiết kiệm, hiệu quả hiệu quả', 'VB804 warning'],
  ['của cán bộ, công chức', 'của của cán bộ, công chức', 'VB804 warning'],
  ['Rà soát mẫu văn bản', 'Rà soát mẫu văn bản'.normalize('NFD'), 'VB801 warning'],
  ['hệ thống quản lý', 'hệ thống qu\u00ADản lý', 'VB902 warning'],
  ['nền nếp', 'nền\u200B nếp', 'VB902 warning'],
]);

plantAll('party/bao-cao', [
  ['Đảng uỷ tổ chức 02', 'Ðảng uỷ tổ chức 02', 'VB802 warning'],
  ['Kiểm tra việc', 'Kiểm trа việc', 'VB802 warning'],
  ['được gửi trước cho', 'được gửi trước được gửi trước cho', 'VB804 warning'],
]);
