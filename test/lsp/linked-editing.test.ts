import assert from 'node:assert/strict';
import { LinkedEditingRangeRequest } from 'vscode-languageserver/node';
import { DECISION, joinLines } from '../core/features/specimens';
import { FILE, Session } from './session';

const ANNEX = joinLines('', '', 'Phụ lục', 'DANH SÁCH', '(Kèm theo Quyết định số 15/QĐ-UBND ngày 04 tháng 9 năm 2026 của Ủy ban nhân dân xã)', '', 'Tập thể A.', '');

describe('linked editing over the protocol', () => {
  let session: Session;
  beforeEach(async () => {
    session = await Session.start();
  });
  afterEach(() => session.end());

  const linkedTo = async (words: string) => {
    const position = session.document.positionAt(session.document.getText().indexOf(words) + 1);
    const answer = await session.client.sendRequest(LinkedEditingRangeRequest.type, { textDocument: { uri: FILE }, position });
    return answer && { pattern: answer.wordPattern, places: answer.ranges.map((range) => `${range.start.line + 1} ${session.textAt({ range })}`) };
  };

  it('gives number and date of the heading with those of the annex', async () => {
    session.open((DECISION + ANNEX).replace(/\n/g, '\r\n'));
    assert.equal(session.welcome.capabilities.linkedEditingRangeProvider, true);
    assert.deepEqual((await linkedTo('15/QĐ-UBND'))?.places, ['3 15/QĐ-UBND', '36 15/QĐ-UBND']);
    const date = await linkedTo('04 tháng 9 năm 2026 của');
    assert.deepEqual(date?.places, ['3 04 tháng 9 năm 2026', '36 04 tháng 9 năm 2026']);
    assert.match('15 tháng 10 năm 2026', new RegExp(`^(?:${date?.pattern ?? ''})$`));
  });

  it('follows the edits, and gives nothing where nothing is linked', async () => {
    session.open(DECISION + ANNEX);
    session.edit('15/QĐ-UBND', '16/QĐ-UBND');
    assert.equal(await linkedTo('16/QĐ-UBND'), null);
    assert.equal(await linkedTo('QUYẾT ĐỊNH'), null);
  });
});
