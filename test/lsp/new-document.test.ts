import assert from 'node:assert/strict';
import { NEW_DOCUMENT_CHOICES_REQUEST, NEW_DOCUMENT_REQUEST, NEW_DOCUMENT_SIGNERS_REQUEST, REMEMBER_BODY_REQUEST, type IssuingBody } from '../../server/src/lsp/new-document-requests';
import { Session } from './session';

const BODY: IssuingBody = { regime: 'state', name: 'Sở Nội vụ', parent: 'Ủy ban nhân dân tỉnh An Phú', place: 'An Phú', filing: 'TCCB' };

describe('a new document over the protocol', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start();
  });
  afterEach(() => session.end());

  const choices = (remembered: string | null) => session.client.sendRequest(NEW_DOCUMENT_CHOICES_REQUEST, { remembered });
  const order = (docType: string, body: IssuingBody = BODY, subject?: string) =>
    session.client.sendRequest(NEW_DOCUMENT_REQUEST, { docType: docType as 'report', body, ...(subject !== undefined && { subject }) });

  it('offers the types in force today with their forms, and the bodies remembered', async () => {
    const answer = await choices(JSON.stringify({ bodies: [BODY] }));
    assert.deepEqual(answer?.bodies, [BODY]);
    assert.equal(answer.problem, null);
    assert.deepEqual(answer.types.state.find(({ id }) => id === 'decision'), { id: 'decision', name: 'Quyết định', form: '30/2020/NĐ-CP, mẫu 1.2, mẫu 1.3', hasSubject: true });
    assert.match(answer.types.party[0]?.form ?? '', /^05-HD\/VPTW/);
  });

  it('goes on without a file, and with one that is no JSON, of which it says so in one sentence', async () => {
    assert.deepEqual([(await choices(null))?.bodies, (await choices(null))?.problem], [[], null]);
    const broken = await choices('{ "bodies": [');
    assert.match(broken?.problem ?? '', /không phải là JSON/);
    assert.deepEqual([broken?.bodies, broken?.types.state.length], [[], 31]);
  });

  it('answers with the draft, dated this month, and the same as a snippet', async () => {
    const answer = await order('official-letter', BODY, 'nâng lương');
    assert.match(answer?.text ?? '', /\nAn Phú, ngày {5}tháng 11 năm 2026\n\nKính gửi: …\n/);
    assert.match(answer?.snippet ?? '', /\nKính gửi: \$\{1:…\}\n\nThực hiện \$\{2:…\}, /);
    assert.match(answer?.snippet ?? '', /\n\$\{5:…\}\n$/);
    assert.match(answer?.snippet ?? '', /\nSố: \$0 {5}\/SNV-TCCB\n/);
  });

  it('has one tab stop for the unit in the symbol and in the filing line', async () => {
    const answer = await order('official-letter', { regime: 'state', name: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập' }, 'nâng lương');
    assert.match(answer?.snippet ?? '', /^Số: \$0 {5}\/UBND-\$\{1:…\}\n[^]*\nKính gửi: \$\{2:…\}\n[^]*\n- Lưu: VT, \$\{1:…\}\.\n[^]*\n\$\{6:…\}\n$/mu);
  });

  it('tells who may sign, and writes the decision of whom was chosen', async () => {
    const body: IssuingBody = { regime: 'state', name: 'Ủy ban nhân dân xã Tân Lập' };
    const signers = await session.client.sendRequest(NEW_DOCUMENT_SIGNERS_REQUEST, { docType: 'decision', body });
    const signer = signers.findIndex(({ label }) => label === 'KT. CHỦ TỊCH – PHÓ CHỦ TỊCH');
    const answer = await session.client.sendRequest(NEW_DOCUMENT_REQUEST, { docType: 'decision', body, signer });
    assert.match(answer?.text ?? '', /\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n[^]*\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n/);
  });

  it('answers with a decision and the text it issues', async () => {
    const { types } = (await choices(null)) ?? {};
    assert.deepEqual(types?.state.filter(({ id }) => id === 'decision').map(({ name, attached }) => [name, attached]), [
      ['Quyết định', undefined], ['Quyết định ban hành quy chế', 'regulation'], ['Quyết định ban hành quy định', 'rules'],
    ]);
    const answer = await session.client.sendRequest(NEW_DOCUMENT_REQUEST, { docType: 'decision', attached: 'rules', body: BODY, subject: 'công tác văn thư' });
    assert.match(answer?.text ?? '', /\nQUY ĐỊNH\nCông tác văn thư\n\(Kèm theo Quyết định số {6}\/QĐ-SNV /);
  });

  it('keeps from the snippet what only looks like one', async () => {
    const answer = await order('report', BODY, 'về gói ${1:x} \\ $2');
    assert.match(answer?.text ?? '', /\nVề gói \$\{1:x\} \\ \$2\n/);
    assert.match(answer?.snippet ?? '', /\nVề gói \\\$\{1:x\\\} \\\\ \\\$2\n/);
  });

  it('has none for a type of the other regime, or of none', async () => {
    assert.equal(await order('conclusion'), null);
    assert.equal(await order('toString'), null);
    assert.equal(session.logged.length, 0);
  });

  it('gives the text of the file with one body more, and none in place of what cannot be read', async () => {
    const remember = (remembered: string | null) => session.client.sendRequest(REMEMBER_BODY_REQUEST, { remembered, body: BODY });
    assert.deepEqual((await choices(await remember(null)))?.bodies, [BODY]);
    assert.equal(await remember('{ "bodies": ['), null);
  });
});
