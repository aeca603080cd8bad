import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, eventually, open, wholeOf } from '../editor';
import { pressOnPage, typeOnPage } from '../page';

/** Keys as an input method sends them: `⌫` is its backspace. */
type Keys = readonly string[];

/** `Đội ấy` in Telex (`DDooij aasy`) and in VNI (`D9o65i a61y`): each letter that turns another is a backspace and the letter turned. */
const TELEX: Keys = ['D', '⌫', 'Đ', 'o', '⌫', 'ô', 'i', '⌫', '⌫', 'ộ', 'i', ' ', 'a', '⌫', 'â', '⌫', 'ấ', 'y'];
const VNI: Keys = ['D', '⌫', 'Đ', 'o', '⌫', 'ô', '⌫', 'ộ', 'i', ' ', 'a', '⌫', 'â', '⌫', 'ấ', 'y'];

/** What an editor without any extension makes of the keys. */
function typed(keys: Keys): string {
  return keys.reduce((text, key) => (key === '⌫' ? text.slice(0, -1) : text + key), '');
}

async function press(keys: Keys): Promise<void> {
  for (const key of keys) await (key === '⌫' ? pressOnPage('Backspace') : typeOnPage(key));
}

/** A document that says just this, with the cursor behind it. */
async function write(text: string): Promise<vscode.TextDocument> {
  const document = await open('ket-luan.vbhc');
  await eventually('máy chủ', () => vscode.commands.executeCommand<unknown>('vscode.executeDocumentSymbolProvider', document.uri));
  await edit(document, wholeOf(document), text);
  const end = wholeOf(document).end;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
  return document;
}

async function reads(document: vscode.TextDocument, text: string): Promise<void> {
  await eventually(`«${text}»`, () => document.getText() === text).catch(() => assert.equal(document.getText(), text));
}

describe('số thứ tự khi gõ', () => {
  it('Enter cho số tiếp theo, Enter nữa thì thôi', async () => {
    const document = await write('Điều 1. Gồm:\na) Cán bộ;');
    await pressOnPage('Enter');
    await reads(document, 'Điều 1. Gồm:\na) Cán bộ;\nb) ');
    await typeOnPage('x:');
    await pressOnPage('Enter');
    await reads(document, 'Điều 1. Gồm:\na) Cán bộ;\nb) x:\n- ');
    await typeOnPage('y;');
    await pressOnPage('Enter');
    await reads(document, 'Điều 1. Gồm:\na) Cán bộ;\nb) x:\n- y;\n- ');
    await pressOnPage('Enter');
    await reads(document, 'Điều 1. Gồm:\na) Cán bộ;\nb) x:\n- y;\n');
  });

  it('một lần hoàn tác bỏ số, không bỏ dòng', async () => {
    const document = await write('1. Một.');
    await pressOnPage('Enter');
    await reads(document, '1. Một.\n2. ');
    await pressOnPage('Control+z');
    await reads(document, '1. Một.\n');
  });

  it('gõ Telex rồi dấu ; thì khoảng trắng đứng trước dấu bỏ đi, một lần hoàn tác trả lại', async () => {
    const document = await write('Điều 1. Gồm:\na) ');
    await press([...TELEX, ' ', ';']);
    await reads(document, `Điều 1. Gồm:\na) ${typed(TELEX)};`);
    await pressOnPage('Control+z');
    await reads(document, `Điều 1. Gồm:\na) ${typed(TELEX)} ;`);
  });

  it('Backspace sau số còn trống lùi ra từng cấp', async () => {
    const head = 'Điều 4. Phân công\n1. Một.\n2. Gồm:\na) Cán bộ;\n';
    const document = await write(head.trimEnd());
    await pressOnPage('Enter');
    await reads(document, `${head}b) `);
    for (const outer of ['3. ', 'Điều 5. ', '']) {
      await pressOnPage('Backspace');
      await reads(document, head + outer);
    }
  });

  it('một lần hoàn tác trả lại số cấp trong', async () => {
    const document = await write('2. Gồm:\na) Cán bộ;');
    await pressOnPage('Enter');
    await reads(document, '2. Gồm:\na) Cán bộ;\nb) ');
    await pressOnPage('Backspace');
    await reads(document, '2. Gồm:\na) Cán bộ;\n3. ');
    await pressOnPage('Control+z');
    await reads(document, '2. Gồm:\na) Cán bộ;\nb) ');
  });

  it('giữa câu, Backspace vẫn xóa một chữ', async () => {
    const document = await write('1. Một. ');
    await pressOnPage('Backspace');
    await reads(document, '1. Một.');
  });

  for (const [name, keys] of Object.entries({ Telex: TELEX, VNI })) {
    it(`gõ ${name} sau số vừa cho, ở đầu dòng và giữa câu đều như không có phần mở rộng`, async () => {
      const document = await write('1. Một.');
      await pressOnPage('Enter');
      await reads(document, '1. Một.\n2. ');
      await press(keys);
      await reads(document, `1. Một.\n2. ${typed(keys)}`);
      await pressOnPage('Enter');
      await reads(document, `1. Một.\n2. ${typed(keys)}\n3. `);
      await pressOnPage('Enter');
      await reads(document, `1. Một.\n2. ${typed(keys)}\n`);
      await press([...keys, ' ', ...keys]);
      await reads(document, `1. Một.\n2. ${typed(keys)}\n${typed(keys)} ${typed(keys)}`);
    });

    it(`gõ ${name} không chờ số cũng không mất chữ nào`, async () => {
      const document = await write('1. Một.');
      await pressOnPage('Enter');
      await press(keys);
      await eventually('chữ đã gõ', () => document.getText().endsWith(typed(keys)));
      assert.match(document.getText(), /^1\. Một\.\n(?:2\. )?Đội ấy$/u);
    });
  }
});
