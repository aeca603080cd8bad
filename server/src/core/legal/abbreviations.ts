/** Bodies of every place, and the abbreviation that the whole country writes for them. */
export const BODY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', UBKT: 'Ủy ban Kiểm tra', UBTVQH: 'Ủy ban Thường vụ Quốc hội', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc', BTV: 'Ban Thường vụ', BCĐ: 'Ban Chỉ đạo', HĐQT: 'Hội đồng quản trị', TAND: 'Tòa án nhân dân', VKSND: 'Viện kiểm sát nhân dân',
};
