import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, open, placeOf } from '../editor';

interface Api {
  readonly citationTree: vscode.TreeDataProvider<unknown>;
}

function tree(): vscode.TreeDataProvider<unknown> | undefined {
  const extension = vscode.extensions.getExtension<Api>('thethuc.thethuc');
  return extension?.isActive ? extension.exports.citationTree : undefined;
}

/** The lines below a line of the view “Viện dẫn”: the line itself and how it looks. */
async function below(node?: unknown): Promise<readonly { readonly node: unknown; readonly item: vscode.TreeItem; readonly says: string }[]> {
  const provider = tree();
  if (!provider) return [];
  const nodes = (await provider.getChildren(node)) ?? [];
  const items = await Promise.all(nodes.map(async (each) => ({ node: each, item: await provider.getTreeItem(each) })));
  return items.map((each) => ({ ...each, says: `${String(each.item.label)} · ${String(each.item.description)}` }));
}

const KE_HOACH = 'Kế hoạch số 250/KH-UBND · Tổ chức trực Tết Nguyên đán năm 2025';
const THONG_BAO = 'Thông báo số 163/TB-UBND · Về việc nghỉ Tết Nguyên đán năm 2025';

function documentLine(says: string) {
  return eventually(says, async () => (await below()).find((line) => line.says === says));
}

const ask = <T>(command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);

/** A view that nobody sees does not follow; and there is none before the first document is known. */
async function showView(): Promise<void> {
  await open('nhieu-loi.vbhc');
  await eventually('khung Viện dẫn', async () => {
    await vscode.commands.executeCommand('thethuc.citations.focus');
    return (await below()).length > 1;
  });
}

describe('các văn bản của thư mục', () => {
  before(showView);

  it('khung Viện dẫn kể mọi văn bản, cả tệp chưa mở, và văn bản nào viện dẫn văn bản nào', async () => {
    await open('nhieu-loi.vbhc');
    const plan = await documentLine(KE_HOACH);
    const [cites, ...others] = await below(plan.node);
    assert.deepEqual([cites?.says, others], ['Viện dẫn · 2 văn bản, 1 không có tệp', []]);
    assert.deepEqual((await below(cites?.node)).map(({ says }) => says), [THONG_BAO, 'Chỉ thị số 40/CT-TTg · không có tệp']);
    const notice = await documentLine(THONG_BAO);
    assert.deepEqual((await below(notice.node)).map(({ says }) => says), ['Viện dẫn · 1 văn bản, 1 không có tệp', 'Được viện dẫn ở · 1 văn bản']);
  });

  it('bấm vào một dòng thì tới chỗ viện dẫn', async () => {
    await open('nhieu-loi.vbhc');
    const plan = await documentLine(KE_HOACH);
    const [cites] = await below(plan.node);
    const [notice] = await below(cites?.node);
    const command = notice?.item.command ?? assert.fail('không có lệnh');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = await eventually('tệp kế hoạch', () => [vscode.window.activeTextEditor].find((each) => each?.document.fileName.endsWith('ke-hoach.vbhc')));
    await eventually('chỗ viện dẫn', () => editor.document.getText(editor.selection) === '163/TB-UBND');
  });

  it('nút mở tệp mở văn bản được viện dẫn', async () => {
    await open('nhieu-loi.vbhc');
    const plan = await documentLine(KE_HOACH);
    const [cites] = await below(plan.node);
    const [notice] = await below(cites?.node);
    await vscode.commands.executeCommand('thethuc.openCited', notice?.node);
    await eventually('tệp thông báo', () => vscode.window.activeTextEditor?.document.fileName.endsWith('thong-bao.vbhc'));
  });

  it('đổi theo khi người soạn sửa số, ký hiệu', async () => {
    await showView();
    const document = await open('ke-hoach.vbhc');
    await documentLine(KE_HOACH);
    const start = placeOf(document, '250/KH');
    await edit(document, new vscode.Range(start, start.translate(0, 3)), '251');
    await documentLine(KE_HOACH.replace('250', '251'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await documentLine(KE_HOACH);
  });

  it('viện dẫn dẫn tới tệp mang số ấy', async () => {
    const document = await open('ke-hoach.vbhc');
    const links = await eventually('liên kết', async () => [await ask<vscode.DocumentLink[]>('executeLinkProvider', document.uri)].find((found) => found && found.length > 0));
    assert.deepEqual(links.map(({ range }) => document.getText(range)), ['163/TB-UBND', '163/TB-UBND']);
    assert.match(String(links[0]?.target), /thong-bao\.vbhc/u);
    assert.match(links[0]?.tooltip ?? '', /^Mở Thông báo số 163\/TB-UBND/u);
  });

  it('F12 tới cả tệp', async () => {
    const document = await open('ke-hoach.vbhc');
    await documentLine(KE_HOACH);
    const found = await ask<vscode.LocationLink[]>('executeDefinitionProvider', document.uri, placeOf(document, '163/TB-UBND'));
    assert.ok(found?.some(({ targetUri }) => targetUri.path.endsWith('thong-bao.vbhc')), JSON.stringify(found));
  });

  it('phân cấp lời gọi: ai viện dẫn văn bản này', async () => {
    const document = await open('thong-bao.vbhc');
    await documentLine(KE_HOACH);
    const [item] = (await ask<vscode.CallHierarchyItem[]>('prepareCallHierarchy', document.uri, new vscode.Position(0, 0))) ?? [];
    const calls = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', item);
    assert.deepEqual(calls?.map(({ from, fromRanges }) => [from.name, fromRanges.length]), [['Kế hoạch số 250/KH-UBND', 2]]);
  });

  it('tìm được theo số và theo trích yếu, không cần dấu', async () => {
    await open('thong-bao.vbhc');
    await documentLine(KE_HOACH);
    for (const query of ['163/TB', 'nghỉ Tết', 'nghi tet']) {
      const found = (await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query)) ?? [];
      assert.ok(found.some(({ location }) => location.uri.path.endsWith('thong-bao.vbhc')), query);
    }
  });

  it('gợi ý văn bản của thư mục và văn bản đã biết, viết đủ theo lối của văn bản', async () => {
    const document = await open('ke-hoach.vbhc');
    await documentLine(THONG_BAO);
    const place = placeOf(document, 'Các sở, ban, ngành gửi');
    const offers = async (typed: string) => {
      await edit(document, new vscode.Range(place, place), typed);
      const list = await ask<vscode.CompletionList>('executeCompletionItemProvider', document.uri, place.translate(0, typed.length));
      await vscode.commands.executeCommand('undo');
      return (list?.items ?? []).map(({ insertText }) => String(insertText));
    };
    const known = await eventually('Nghị định 30', async () => (await offers('Theo Nghị định số 30/2020')).find((text) => text.startsWith('30/2020/NĐ-CP')));
    assert.equal(known, '30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư');
    const own = await eventually('thông báo của thư mục', async () => (await offers('Theo Thông báo số ')).find((text) => text.startsWith('163/TB-UBND')));
    assert.equal(own, '163/TB-UBND');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('lệnh xem viện dẫn', () => {
  before(showView);

  it('mở khung Viện dẫn ở văn bản đang soạn', async () => {
    await open('ke-hoach.vbhc');
    await documentLine(KE_HOACH);
    await vscode.commands.executeCommand('thethuc.showCitations');
  });
});
