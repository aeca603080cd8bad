/** The colours of a document of each regime, in the themes that come with VS Code; how well they can be read is measured on the way. */
import { say } from '../progress.mjs';
import { acts } from '../vscode-host/acts.mjs';
import { WIDE } from '../vscode-host/studio.mjs';
import { drawn, faultsOf } from './contrast.mjs';

const THEMES = ['Default Light Modern', 'Default Light+', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

/** Each with its parts: the line, and the words in it. */
const DOCUMENTS = {
  state: {
    document: 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc',
    parts: {
      issuer: ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'ỦY BAN'],
      heading: ['CỘNG HÒA XÃ HỘI', 'CỘNG'],
      numberWord: ['Số: 215/QĐ-UBND', 'Số'],
      symbol: ['Số: 215/QĐ-UBND', '215'],
      place: ['Tân Lập, ngày 12', 'Tân'],
      date: ['Tân Lập, ngày 12', 'ngày 12'],
      subject: ['Về việc thành lập', 'Về'],
      legalBasis: ['Căn cứ Kế hoạch', 'Căn'],
      citedType: ['Căn cứ Kế hoạch', 'Kế'],
      citedSymbol: ['27/KH-UBND', '27'],
      enactment: ['QUYẾT ĐỊNH:', 'QUYẾT'],
      headingNumber: ['Điều 1. Thành lập', 'Điều'],
      listNumber: ['1. Ông Nguyễn', '1'],
      text: ['1. Ông Nguyễn', 'Ông'],
      point: ['a) Tham mưu', 'a)'],
      bracket: ['a) Tham mưu', ')'],
      partLabel: ['Nơi nhận:', 'Nơi'],
      recipient: ['- Sở Khoa học', 'Sở'],
      position: ['CHỦ TỊCH', 'CHỦ'],
      signer: ['Nguyễn Văn An', 'Nguyễn'],
      comment: ['<!-- Quyết định', 'Quyết'],
    },
  },
  party: {
    document: 'examples/ket-luan-ban-thuong-vu.vbhc',
    parts: {
      issuer: ['ĐẢNG UỶ XÃ TÂN LẬP', 'ĐẢNG'],
      heading: ['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG'],
      numberWord: ['Số 61-KL/ĐU', 'Số'],
      symbol: ['Số 61-KL/ĐU', '61'],
      place: ['Tân Lập, ngày 09', 'Tân'],
      date: ['Tân Lập, ngày 09', 'ngày'],
      subject: ['về nâng cao chất lượng', 'về'],
      citedType: ['Chỉ thị số 50-CT/TW', 'Chỉ'],
      citedSymbol: ['Chỉ thị số 50-CT/TW', '50'],
      headingNumber: ['1. Về kết quả', '1'],
      title: ['1. Về kết quả', 'Về'],
      listNumber: ['3.1. Cấp uỷ', '3.1'],
      text: ['3.1. Cấp uỷ', 'Cấp'],
      partLabel: ['Nơi nhận:', 'Nơi'],
      recipient: ['- Các chi bộ', 'Các'],
      authority: ['T/M BAN', 'T/M'],
      position: ['BÍ THƯ', 'BÍ'],
      signer: ['Đào Xuân Lâm', 'Đào'],
    },
  },
};

const nameOf = (regime, theme) => `colours-${regime}-${theme.replace(/^Default /u, '').toLowerCase().replaceAll(' ', '-').replace('+', '-plus')}`;

function view({ document, parts }, theme) {
  return {
    document,
    theme,
    font: 'DejaVu Sans',
    size: '1000x1180',
    settings: { ...WIDE, 'thethuc.codeLens': false, 'editor.lineNumbers': 'off', 'editor.fontSize': 13, 'editor.lineHeight': 19, 'editor.lightbulb.enabled': 'off' },
    async act(stage) {
      await acts.wide(stage);
      await stage.stands();
      const colours = await drawn(stage.page, parts);
      const pairs = Object.entries(colours).map(([part, { colour, isBold, ratio }]) => `${part} ${colour}${isBold ? ' đậm' : ''} ${ratio.toFixed(1)}`);
      say(`  ${theme}, ${document}: ${pairs.join(' · ')}`);
      const faults = faultsOf(colours);
      if (faults.length > 0) throw new Error(faults.join('; '));
    },
  };
}

/** @type {Readonly<Record<string, import('./views.mjs').View>>} */
export const colours = Object.fromEntries(
  Object.entries(DOCUMENTS).flatMap(([regime, document]) => THEMES.map((theme) => [nameOf(regime, theme), view(document, theme)])),
);
