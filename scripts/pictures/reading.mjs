/** What is seen of a document that is only read. */
import { acts } from '../vscode-host/acts.mjs';

const FAULTY = 'examples/co-loi-thong-bao-nha-nuoc.vbhc';
const CITING = 'examples/co-loi-vien-dan.vbhc';
const FONT = 'DejaVu Sans';

const faulty = { document: FAULTY, font: FONT };
/** @type {Readonly<Record<string, import('./views.mjs').View>>} */
export const reading = {
  squiggles: { ...faulty, act: (stage) => stage.seesSquiggle() },
  'hover-rule': { ...faulty, cursor: { after: 'ngày ' }, act: acts.hover },
  'hover-citation': { document: CITING, font: FONT, cursor: { after: 'Nghị định ' }, act: acts.hover },
  'hover-provision': { document: 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc', font: FONT, cursor: { after: 'tên tại Đi' }, act: acts.hover },
  outline: { ...faulty, cursor: { after: 'b) Báo' }, act: acts.outline },
  problems: { ...faulty, act: acts.problems },
  citations: {
    document: CITING,
    font: FONT,
    more: ['examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc', 'examples/ket-luan-ban-thuong-vu.vbhc', 'examples/cong-van-don-doc-bao-cao.vbhc'],
    act: acts.citations,
  },
  'lenses-and-hints': {
    document: 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc',
    font: FONT,
    settings: { 'thethuc.inlayHints.abbreviation': true },
    act: (stage) => stage.sees('.codelens-decoration a'),
  },
  'references-of-lens': {
    document: 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc',
    font: FONT,
    async act(stage) {
      await (await stage.sees('.codelens-decoration a')).click();
      await stage.sees('.peekview-widget .monaco-list-row');
    },
  },
  'symbols-of-folder': {
    document: CITING,
    font: FONT,
    more: ['examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc', 'examples/ket-luan-ban-thuong-vu.vbhc'],
    async act(stage) {
      await stage.press('Control+t');
      await stage.sees('.quick-input-widget input');
      await stage.type('ket luan');
      await stage.sees('.quick-input-list .monaco-list-row');
    },
  },
};
