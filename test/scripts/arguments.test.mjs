import assert from 'node:assert/strict';
import { readHostArguments } from '../../scripts/vscode-host/arguments.mjs';
import { workbenchAddress } from '../../scripts/vscode-host/workbench.mjs';

describe('dòng lệnh của máy chủ VS Code', () => {
  it('hiểu các đối số mà runTests đưa cho VS Code', () => {
    const args = ['/văn bản', '--user-data-dir=/d', '--no-sandbox', '--extensionTestsPath=/t/index.js', '--extensionDevelopmentPath=/x=y'];
    assert.deepEqual(readHostArguments(args), {
      folder: '/văn bản',
      userDataDir: '/d',
      extensionTestsPath: '/t/index.js',
      extensionDevelopmentPath: '/x=y',
    });
  });

  it('nhận giá trị đứng sau dấu cách', () => {
    assert.deepEqual(readHostArguments(['--install-extension', 'a.vsix']), { installExtension: 'a.vsix' });
  });
});

describe('địa chỉ của bàn làm việc', () => {
  const address = new URL(workbenchAddress({ port: 8123, folder: '/nhà/văn bản', development: '/mã nguồn' }));

  it('chỉ mở trên máy này', () => assert.equal(address.host, '127.0.0.1:8123'));

  it('giữ nguyên tên thư mục tiếng Việt', () => assert.equal(address.searchParams.get('folder'), '/nhà/văn bản'));

  it('nạp tiện ích từ mã nguồn', () => {
    const [[name, value]] = JSON.parse(address.searchParams.get('payload'));
    assert.equal(name, 'extensionDevelopmentPath');
    assert.equal(decodeURI(value), 'vscode-remote://127.0.0.1:8123/mã nguồn');
  });
});
