import assert from 'node:assert/strict';
import { DOC_TYPES, docTypeOf, type DocTypeId } from '../../server/src/core/legal/doc-types';
import { DOC_FORMS, formOf, type DocForm } from '../../server/src/core/legal/forms';
import { sourceOf, type SourceId } from '../../server/src/core/legal/sources';

/* The table of forms against what the decree and the guides say of single types. */

const of = (id: SourceId, docType: DocTypeId): DocForm => {
  const form = formOf(docType, [sourceOf(id)]);
  assert.ok(form, `${id} has no form of ${docType}`);
  return form;
};
const typesWhere = (id: SourceId, holds: (form: DocForm) => boolean) =>
  DOC_FORMS.filter((form) => form.source === id && holds(form)).map(({ docType }) => docTypeOf(docType).name).sort((a, b) => a.localeCompare(b, 'vi'));

describe('the table of forms', () => {
  it('has each of the 29 types of Điều 7, 30/2020/NĐ-CP, once', () => {
    const known = DOC_FORMS.filter(({ source }) => source === 'nd30').map(({ docType }) => docType);
    assert.deepEqual([...known].sort(), DOC_TYPES.filter(({ isStateType }) => isStateType).map(({ id }) => id).sort());
    assert.equal(known.length, 29);
  });

  it('has no form for a type that its regime does not know', () => {
    for (const docType of ['conclusion', 'party-circular', 'decree', 'law'] as const) assert.equal(formOf(docType, [sourceOf('nd30')]), null);
    for (const docType of ['telegram', 'invitation', 'contract', 'communique'] as const) assert.equal(formOf(docType, [sourceOf('hd05')]), null);
    assert.equal(formOf(null, [sourceOf('nd30')]), null);
    assert.equal(formOf('notice', []), null);
  });

  it('asks for addressees where II.9 of the decree and 9.2 of the guides do', () => {
    assert.deepEqual(typesWhere('nd30', ({ addressees }) => addressees === 'must'), ['Công văn', 'Tờ trình']);
    assert.deepEqual(typesWhere('nd30', ({ addressees }) => addressees === 'may'), ['Báo cáo']);
    for (const docType of ['decision', 'notice', 'plan', 'directive', 'telegram'] as const) assert.equal(of('nd30', docType).addressees, 'never');
    for (const id of ['hd05', 'hd36'] as const) {
      assert.deepEqual(typesWhere(id, ({ addressees }) => addressees === 'must'), ['Công văn', 'Tờ trình']);
      assert.deepEqual(typesWhere(id, ({ addressees }) => addressees === 'never'), []);
    }
  });

  it('has “Kính trình” on the tờ trình of 05-HD/VPTW only', () => {
    assert.deepEqual(DOC_FORMS.filter(({ addresseeLabel }) => addresseeLabel === 'Kính trình').map(({ source, docType }) => `${source} ${docType}`), ['hd05 submission']);
  });

  it('has a formula between căn cứ and content in forms 1.1 to 1.3, and in no Party document', () => {
    assert.equal(of('nd30', 'decision').enactingFormula, 'QUYẾT ĐỊNH:');
    assert.equal(of('nd30', 'resolution').enactingFormula, 'QUYẾT NGHỊ:');
    assert.deepEqual(DOC_FORMS.filter(({ enactingFormula }) => enactingFormula).map(({ source }) => source), ['nd30', 'nd30']);
  });

  it('asks for căn cứ and an authority line where the forms print them; II.6.c leaves them free elsewhere', () => {
    for (const part of ['bases', 'authorityLine'] as const) {
      assert.deepEqual(typesWhere('nd30', (form) => form[part] === 'must'), ['Nghị quyết', 'Quyết định']);
      for (const id of ['hd05', 'hd36'] as const) assert.deepEqual(typesWhere(id, (form) => form[part] === 'must'), []);
    }
  });

  it('leaves the line of the type out of a công văn alone', () => {
    for (const id of ['nd30', 'hd05', 'hd36'] as const) assert.deepEqual(typesWhere(id, ({ title }) => title === 'never'), ['Công văn']);
  });

  it('asks nothing of contracts, minutes and public letters that no form prints', () => {
    for (const docType of ['contract', 'memorandum', 'agreement', 'public-letter', 'minutes'] as const) {
      const { number, placeDate, subject } = of('nd30', docType);
      assert.deepEqual([number, placeDate, subject], ['open', 'open', 'open'], docType);
    }
    assert.deepEqual(typesWhere('nd30', ({ subject }) => subject === 'never'), ['Giấy giới thiệu', 'Giấy nghỉ phép']);
  });

  it('names the form or clause of every row', () => {
    for (const { at, docType, source } of DOC_FORMS) assert.match(at, /^(?:mẫu 1\.\d|Điều 7|phần II|điểm 1)/, `${source} ${docType}`);
  });
});
