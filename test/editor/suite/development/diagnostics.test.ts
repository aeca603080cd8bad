import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { edit, findings, noFinding, open } from '../editor';

describe('lỗi trong trình soạn thảo', () => {
  it('nằm đúng chỗ sai, có mã, mức và trang giải thích', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding, ...others] = await findings(document, 'VB104');
    assert.equal(document.getText(finding.range), '5');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(String((finding.code as { target: vscode.Uri }).target), /VB104/u);
    assert.deepEqual(others, []);
  });

  it('là lỗi duy nhất trên một văn bản chỉ sai một chỗ', async () => {
    const document = await open('thong-bao.vbhc');
    await findings(document, 'VB104');
    const grave = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(grave.map(({ message }) => message).slice(1), []);
  });

  it('biến mất khi người soạn sửa, hiện lại khi sai lại', async () => {
    const document = await open('thong-bao.vbhc');
    const [finding] = await findings(document, 'VB104');
    await edit(document, finding.range, '05');
    await noFinding(document, 'VB104');
    await edit(document, finding.range, '');
    await findings(document, 'VB104');
  });
});
