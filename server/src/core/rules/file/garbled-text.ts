import { defineRule } from '../../lint/rule';

export default defineRule({
  code: 'VB901',
  name: 'garbled-text',
  severity: 'info',
  basis: [{ source: 'unicode', at: '', says: 'Văn bản tiếng Việt dùng đủ chữ cái và dấu của tiếng Việt' }],
  summary: 'Văn bản nhận dạng từ bản quét đã mất phần lớn dấu tiếng Việt',
  why:
    'Một câu ở đầu tệp thay cho hàng nghìn chỗ sai chính tả: văn bản này là kết quả nhận dạng ký tự (OCR), dấu không còn đáng tin. ' +
    'Các luật xét chữ và dấu tự tắt; số, ngày, trình tự đề mục vẫn được xét.',
  examples: [
    { good: 'Thực hiện nghiêm túc các nhiệm vụ, giải pháp phát triển kinh tế - xã hội. '.repeat(8) },
    { good: 'Thuc hien nghiem tuc cac nhiem vu.' },
    { good: 'The committee shall review the implementation of this decision every year. '.repeat(8) },
    { bad: `⟦⟧${'Thuc hien nghiém tuc cac nhiém vu, giai phap phat trién kinh té - xa hoi trong nam, nhat la nhiing van dé khé khan. '.repeat(6)}` },
  ],
  *check({ source }) {
    if (!source.isGarbled) return;
    yield {
      span: { start: 0, end: 0 },
      message: 'Văn bản nhận dạng từ bản quét, mất dấu tiếng Việt; chỉ xét số, ngày và trình tự đề mục',
    };
  },
});
