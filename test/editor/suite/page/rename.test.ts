import { strict as assert } from 'node:assert';
import { eventually, goTo, openWith } from '../editor';
import { countOnPage, pressOnPage, typeOnPage } from '../page';

describe('F2', () => {
  it('trên số của một điều: gõ số mới, Enter, chỗ dẫn tới đổi theo', async () => {
    const document = await openWith('Điều 1. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 1.\n');
    await goTo(document, '1. Phạm');
    await pressOnPage('F2');
    await eventually('ô số mới', async () => (await countOnPage('.rename-box .rename-input:focus')) > 0);
    await typeOnPage('7');
    await pressOnPage('Enter');
    const after = 'Điều 7. Phạm vi\n\nĐiều 2. Hiệu lực\n\nTheo Điều 7.\n';
    await eventually('số mới', () => document.getText() === after).catch(() => assert.equal(document.getText(), after));
  });
});
