import assert from 'node:assert/strict';
import { fileNameFor } from '../../client/src/file-name';

describe('the name of a new file', () => {
  it('is type and subject without accents', () => {
    assert.equal(fileNameFor('Quyết định về việc kiện toàn Tổ công tác', []), 'quyet-dinh-ve-viec-kien-toan-to-cong-tac.vbhc');
    assert.equal(fileNameFor('Công văn Đề nghị: “báo cáo”, quý I/2026 ', []), 'cong-van-de-nghi-bao-cao-quy-i-2026.vbhc');
  });

  it('is cut between words', () => {
    const name = fileNameFor('Kế hoạch triển khai thực hiện nghị quyết của Hội đồng nhân dân tỉnh về phát triển kinh tế', []);
    assert.equal(name, 'ke-hoach-trien-khai-thuc-hien-nghi-quyet-cua-hoi-dong-nhan.vbhc');
  });

  it('is nobody else’s', () => {
    assert.equal(fileNameFor('Báo cáo', ['Bao-Cao.vbhc', 'bao-cao-2.vbhc']), 'bao-cao-3.vbhc');
  });

  it('is there for every text', () => {
    assert.equal(fileNameFor(' … ', []), 'van-ban-moi.vbhc');
  });
});
