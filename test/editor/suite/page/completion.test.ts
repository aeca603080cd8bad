import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, open, wholeOf } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

const ROW = '.suggest-widget.visible .monaco-list-row';

/** A document with this text, the cursor at `‸`, and the keyboard there. */
async function draft(marked: string): Promise<vscode.TextDocument> {
  const document = await open('ket-luan.vbhc');
  await edit(document, wholeOf(document), marked.replace('‸', ''));
  const place = document.positionAt(marked.indexOf('‸'));
  const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  await eventually('con trỏ', () => editor.selection.isEmpty && editor.selection.active.isEqual(place));
  return document;
}

/** Waits until the list leads with `label`. Asks anew now and then: the server may still be reading the folder. */
async function leads(label: string): Promise<void> {
  let asked = 0;
  await eventually(`gợi ý “${label}” đứng đầu`, async () => {
    if ((await countOnPage(`${ROW}.focused:has-text("${label}")`)) > 0) return true;
    asked += 1;
    if (asked % 40 !== 0) return false;
    await vscode.commands.executeCommand('hideSuggestWidget');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    return false;
  });
}

/** Takes the first suggestion; the document then has `written`. */
async function takes(document: vscode.TextDocument, written: string): Promise<void> {
  await pressOnPage('Tab');
  await eventually(written, () => document.getText().includes(written)).catch(() => assert.fail(document.getText()));
}

/** What there is to read of the first suggestion, which VS Code asks for when it is looked at. */
async function explains(words: string): Promise<void> {
  const isShown = () => countOnPage(`.suggest-details-container .suggest-details:has-text("${words}")`);
  const isOpen = () => countOnPage('.suggest-details-container .suggest-details:not(.no-docs):visible');
  if ((await isOpen()) === 0) await vscode.commands.executeCommand('toggleSuggestionDetails');
  await eventually(`lời giải thích “${words}”`, async () => (await isShown()) > 0);
  await vscode.commands.executeCommand('toggleSuggestionDetails');
  await eventually('lời giải thích đóng lại', async () => (await isShown()) === 0);
}

const HEAD = 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN GIANG\tĐộc lập - Tự do - Hạnh phúc\n';
const NUMBER = 'Số: 7/QĐ-UBND\tAn Giang, ngày 20 tháng 12 năm 2024\n';
const DECISION = `${HEAD}${NUMBER}\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nỦY BAN NHÂN DÂN TỈNH AN GIANG\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phạm vi\n1. Giao Sở Tài chính chi thưởng.\n2. Một việc khác.\n\nĐiều 2. Hiệu lực\nQuyết định này có hiệu lực từ ngày ký./.\n\nNơi nhận:\n- Lưu: VT.\n\n`;
const inArticle = (words: string) => DECISION.replace('2. Một việc khác.', `2. ${words}`);
const inBases = (words: string) => DECISION.replace('QUYẾT ĐỊNH:', `${words}\n\nQUYẾT ĐỊNH:`);
const inList = (words: string) => DECISION.replace('- Lưu: VT.\n\n', words);
const PARTY = 'TỈNH ỦY AN GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 16-KL/TU\tAn Giang, ngày 05 tháng 8 năm 2024\n\nKẾT LUẬN\nvề công tác dân vận\n-----\n\nGiao Ban Dân vận Tỉnh ủy theo dõi.\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh ủy.\n\n';

/** Where the cursor stands, what is typed there, the first suggestion, and what the document then has. */
const PLACES: readonly (readonly [place: string, marked: string, typed: string, label: string, written: string])[] = [
  ['dòng đầu, chữ thường không dấu: cơ quan trong thư mục', '‸\n', 'uy ban', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG\n'],
  ['dòng đầu, không dấu: sở', '‸\n', 'so noi vu', 'SỞ NỘI VỤ', 'SỞ NỘI VỤ\n'],
  ['dòng đầu, không dấu: đảng ủy', '‸\n', 'dang uy xa', 'ĐẢNG ỦY XÃ', 'ĐẢNG ỦY XÃ\n'],
  ['tiêu đề của Đảng', 'ĐẢNG BỘ\n*\n‸\n', 'dang cong', 'ĐẢNG CỘNG SẢN VIỆT NAM', '\nĐẢNG CỘNG SẢN VIỆT NAM\n'],
  ['tên loại', `${HEAD}Số: 7/QĐ-UBND\n\n‸\n`, 'quyet d', 'QUYẾT ĐỊNH', '\nQUYẾT ĐỊNH\n'],
  ['Căn cứ, theo các chữ trong tên', inBases('Căn cứ ‸'), 'Nghị định văn thư', 'Nghị định số 30/2020/NĐ-CP', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
  ['Căn cứ, luật đã viện dẫn, không dấu', inBases('Căn cứ ‸'), 'luat thi dua', 'Luật Thi đua, khen thưởng', 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\n'],
  ['Căn cứ, luật đã biết, không dấu', inBases('Căn cứ ‸'), 'luat to chuc chinh q', 'Luật Tổ chức chính quyền địa phương', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015\n'],
  ['theo', inArticle('Thực hiện theo ‸'), 'Thông b', 'Thông báo số', 'theo Thông báo số'],
  ['số', inArticle('Theo Kế hoạch số ‸'), '25', '250/KH-UBND', 'Kế hoạch số 250/KH-UBND ngày 10 tháng 12 năm 2024'],
  ['Điều, kèm tên điều', inArticle('Thực hiện theo Điều‸'), ' ', 'Phạm vi', 'theo Điều 1'],
  ['khoản', inArticle('Tại khoản ‸'), '1', '1 Điều này', 'Tại khoản 1 Điều này'],
  ['chữ viết tắt', inArticle('Giao ‸'), 'UBND', 'Ủy ban nhân dân', 'Giao Ủy ban nhân dân'],
  ['nơi nhận có trong văn bản', inList('- ‸'), 'so tai', 'Sở Tài chính;', '- Sở Tài chính;'],
  ['nơi nhận thường dùng, không dấu', inList('- ‸'), 'uy ban nhan dan t', 'Ủy ban nhân dân tỉnh', '- Ủy ban nhân dân tỉnh'],
  ['dòng lưu', inList('- ‸'), 'luu', 'Lưu: VT.', '- Lưu: VT.'],
  ['quyền hạn ký của Nhà nước', `${DECISION}‸`, 'tm', 'TM. ỦY BAN NHÂN DÂN', '\nTM. ỦY BAN NHÂN DÂN'],
  ['quyền hạn ký của Đảng', `${PARTY}‸`, 't/m', 'T/M BAN THƯỜNG VỤ', '\nT/M BAN THƯỜNG VỤ'],
];

/** Empty lines: where the cursor stands, the first suggestion on request, and what the document then has. */
const ASKED: readonly (readonly [place: string, marked: string, label: string, written: string])[] = [
  ['văn bản trống, cơ quan trong thư mục', '‸\n', 'AN GIANG', 'AN GIANG\n'],
  ['cơ quan đã có trong văn bản', `‸\n${DECISION.replace('ỦY BAN NHÂN DÂN\t', '\t').replace('TỈNH AN GIANG\t', '\t')}`, 'ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'ỦY BAN NHÂN DÂN TỈNH AN GIANG\n\tCỘNG HÒA'],
  ['quyền hạn ký của Nhà nước', `${DECISION}‸`, 'TM. ỦY BAN NHÂN DÂN', '\nTM. ỦY BAN NHÂN DÂN'],
  ['chức vụ', `${DECISION}TM. ỦY BAN NHÂN DÂN\n‸`, 'CHỦ TỊCH', '\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['quyền hạn ký của Đảng', `${PARTY}‸`, 'T/M BAN THƯỜNG VỤ', '\nT/M BAN THƯỜNG VỤ'],
];

describe('gợi ý trước mắt người soạn', () => {
  for (const [place, marked, typed, label, written] of PLACES) {
    it(`${place}: ${typed}`, async () => {
      const document = await draft(marked);
      await typeOnPage(typed);
      await leads(label);
      await takes(document, written);
    });
  }

  for (const [place, marked, label, written] of ASKED) {
    it(`Ctrl+Space trên dòng trống: ${place}`, async () => {
      const document = await draft(marked);
      await pressOnPage('Control+Space');
      await leads(label);
      await takes(document, written);
    });
  }

  it('số tiếp theo của năm, theo văn bản trong thư mục, nói rõ đếm từ tệp nào', async () => {
    for (const [year, next, file] of [['2024', '164/TB-UBND', 'thong-bao.vbhc'], ['2025', '10/TB-UBND', 'nhieu-loi.vbhc']] as const) {
      const document = await draft(`${HEAD}Số: ‸     /TB-UBND\tAn Giang, ngày     tháng 12 năm ${year}\n\nTHÔNG BÁO\nVề việc nghỉ Tết\n`);
      await leads(next);
      await explains(file);
      await takes(document, `\nSố: ${next}\tAn Giang`);
    }
  });

  it('lời giải thích tới khi nhìn vào gợi ý: mục quy định quyền hạn ký, nội dung điều', async () => {
    await draft(`${DECISION}‸`);
    await typeOnPage('tm');
    await leads('TM. ỦY BAN NHÂN DÂN');
    await explains('khoản 7');
    await draft(inArticle('Thực hiện theo Điều‸'));
    await typeOnPage(' ');
    await leads('Phạm vi');
    await explains('Giao Sở Tài chính chi thưởng');
  });

  it('câu thường thì không gợi ý gì', async () => {
    const document = await draft(inArticle('‸'));
    await typeOnPage('Các cơ quan thực hiện nghiêm');
    await eventually('câu đã gõ', () => document.getText().includes('2. Các cơ quan thực hiện nghiêm'));
    assert.equal(await countOnPage(ROW), 0);
  });
});

describe('gợi ý theo .thethuc.json', () => {
  const BODY = {
    regime: 'state', name: 'Ủy ban nhân dân tỉnh An Giang', place: 'Long Xuyên', recipients: ['Thường trực Tỉnh ủy'], filing: 'VX',
    signers: [{ mark: 'TM. ỦY BAN NHÂN DÂN', post: 'PHÓ CHỦ TỊCH', name: 'Lương Đình Hải' }],
  };
  const memory = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? assert.fail(), '.thethuc.json');
  beforeEach(() => vscode.workspace.fs.writeFile(memory(), new TextEncoder().encode(JSON.stringify({ bodies: [BODY] }))));
  afterEach(() => vscode.workspace.fs.delete(memory()));

  const REMEMBERED: readonly (readonly [place: string, marked: string, typed: string, label: string, written: string])[] = [
    ['người ký, tìm theo tên không dấu', `${DECISION}‸`, 'hai', 'PHÓ CHỦ TỊCH, Lương Đình Hải', '\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\n\n\nLương Đình Hải'],
    ['nơi nhận thường lệ', inList('- ‸'), 'thuong truc', 'Thường trực Tỉnh ủy;', '- Thường trực Tỉnh ủy;'],
    ['nơi lưu', inList('- ‸'), 'luu', 'Lưu: VT, VX.', '- Lưu: VT, VX.'],
    ['địa danh', `${HEAD}Số: 7/QĐ-UBND\tLo‸\n`, 'n', 'Long Xuyên, ngày', '\tLong Xuyên, ngày '],
  ];
  for (const [place, marked, typed, label, written] of REMEMBERED) {
    it(`${place}: ${typed}`, async () => {
      const document = await draft(marked);
      await typeOnPage(typed);
      await leads(label);
      if (place !== 'địa danh') await explains('.thethuc.json');
      await takes(document, written);
    });
  }
});
