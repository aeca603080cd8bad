import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionsAt, offered, take } from '../actions';
import { eventually, findings, noFinding, open, openWith, wholeOf } from '../editor';

const QUICK_FIX = 'quickfix';
const WRONG_DAY = 'Họp vào thứ Hai, ngày 25 tháng 12 năm 2024 tại hội trường.\n';

describe('sửa lỗi', () => {
  it('một chỗ: bóng đèn thêm số 0, gạch chân biến mất', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    const before = document.getText();
    const action = await offered(document, finding.range, { kind: QUICK_FIX, title: 'Viết là “05”' });
    assert.equal(action.isPreferred, true);
    await take(action);
    await noFinding(document, 'VB104');
    assert.equal(document.getText(), before.replace('An Giang, ngày 5 tháng 12', 'An Giang, ngày 05 tháng 12'));
  });

  it('cần người cân nhắc: có trong danh sách, không được chọn sẵn, không vào cách sửa cả văn bản', async () => {
    const document = await openWith(WRONG_DAY);
    const [finding] = await findings(document, 'VB701');
    const action = await offered(document, finding.range, { kind: QUICK_FIX, title: 'Viết là “thứ Tư”' });
    assert.equal(action.isPreferred, false);
    assert.deepEqual(await actionsAt(document, wholeOf(document), 'source.fixAll'), []);
    await take(action);
    await noFinding(document, 'VB701');
    assert.equal(document.getText(), WRONG_DAY.replace('thứ Hai', 'thứ Tư'));
  });

  for (const kind of ['source.fixAll.thethuc', QUICK_FIX]) {
    it(`cả văn bản: ${kind} sửa mọi chỗ chắc chắn`, async () => {
      const document = await open('nhieu-loi.vbhc');
      const [finding] = await findings(document, 'VB104');
      const before = document.getText();
      const action = await offered(document, finding.range, { kind, title: 'Sửa mọi lỗi sửa được an toàn' });
      assert.equal(action.kind?.value, kind);
      await take(action);
      await noFinding(document, 'VB104');
      assert.equal(document.getText(), before.replace('9/TB-UBND', '09/TB-UBND').replace('ngày 5 tháng 1', 'ngày 05 tháng 01').replace('tại các huyện.', 'tại các huyện./.'));
    });
  }
});

describe('báo nhầm', () => {
  const REMARKS: readonly (readonly [title: string, remark: string, before: string])[] = [
    ['Bỏ qua “unpadded-date” ở dòng này', '<!-- thethuc: bỏ qua unpadded-date vì … -->\n', 'Số: 163'],
    ['Bỏ qua “unpadded-date” trong văn bản này', '<!-- thethuc: bỏ qua cả tệp unpadded-date vì … -->\n', 'ỦY BAN NHÂN DÂN '],
  ];
  for (const [title, remark, place] of REMARKS) {
    it(`${title}: ghi chú, chỗ ghi lý do được chọn sẵn`, async () => {
      const document = await open('thong-bao.vbhc');
      const [finding] = await findings(document, 'VB104');
      const before = document.getText();
      await take(await offered(document, finding.range, { kind: QUICK_FIX, title }));
      await noFinding(document, 'VB104');
      assert.equal(document.getText(), before.replace(place, remark + place));
      const editor = await eventually('chỗ ghi lý do', () => vscode.window.visibleTextEditors.find(({ selection }) => !selection.isEmpty));
      assert.equal(document.getText(editor.selection), '…');
    });
  }

  it('quy tắc tắt trong cài đặt của thư mục', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await take(await offered(document, finding.range, { kind: QUICK_FIX, title: 'Tắt quy tắc “unpadded-date” cho thư mục' }));
    await noFinding(document, 'VB104');
    const settings = () => vscode.workspace.getConfiguration('thethuc', document.uri);
    assert.deepEqual(settings().inspect('rules')?.workspaceFolderValue, { 'unpadded-date': 'off' });
    await settings().update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await findings(document, 'VB104');
  });
});
