/** The moving pictures of the README: name → the scene, and what is done while the camera runs. */
import { WIDE } from '../vscode-host/studio.mjs';

const LOOK = { font: 'DejaVu Sans', size: '760x470' };
const QUIET = { ...WIDE, 'editor.lineNumbers': 'off', 'editor.folding': false, 'workbench.statusBar.visible': true, 'editor.stickyScroll.enabled': false };

const HEAD = `ỦY BAN NHÂN DÂN XÃ TÂN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/TB-UBND
`;
const NOTICE = `${HEAD}

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban tháng 01

Chủ tịch Ủy ban nhân dân xã kết luận như sau:

1. Các bộ phận thực hiện đúng Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.

2. Văn phòng theo dõi, đôn đốc việc thực hiện./.

Nơi nhận:
- Các bộ phận;
- Lưu: VT.

CHỦ TỊCH



Nguyễn Văn An
`;
const DECISION = `QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác chuyển đổi số.

Điều 2. Tổ công tác làm việc theo chế độ kiêm nhiệm.

Điều 3. Tổ công tác có nhiệm vụ:

1. Tham mưu kế hoạch chuyển đổi số của xã.

2. Báo cáo kết quả trước ngày 25 hằng tháng.

Điều 4. Văn phòng bảo đảm điều kiện để thực hiện khoản 1 Điều 3.

Điều 5. Các thành viên nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 5;
- Lưu: VT.
`;
const BODY = {
  regime: 'state',
  name: 'Ủy ban nhân dân xã Tân Lập',
  abbreviation: 'UBND',
  place: 'Tân Lập',
  signers: [{ post: 'CHỦ TỊCH', name: 'Nguyễn Văn An' }],
  recipients: ['Thường trực Đảng ủy xã'],
};

/** @typedef {import('../vscode-host/studio.mjs').Scene & { act: (film: import('../vscode-host/film.mjs').Film) => Promise<void> }} Screenplay */

/** @type {Readonly<Record<string, Screenplay>>} */
export const films = {
  'sua-nhanh': {
    ...LOOK,
    name: 'thong-bao.vbhc',
    text: NOTICE,
    cursor: { place: '7:1' },
    settings: { ...QUIET, 'editor.quickSuggestions': { other: 'off' }, '[vbhc]': { 'editor.quickSuggestions': { other: 'off' } } },
    async act(film) {
      const { stage } = film;
      await stage.seesAnswer();
      await stage.press('Control+b');
      await film.shows(900);
      await film.types('Tân Lập, ngày 5 tháng 01 năm 2026');
      await stage.seesSquiggle();
      await film.shows(1200);
      await film.presses(['F8'], 200);
      await stage.press('Escape');
      await stage.press('Control+.');
      await stage.sees('.action-widget');
      await film.shows(1600);
      await stage.press('Enter');
      await stage.sees('.squiggly-error', { state: 'detached' });
      await film.shows(2600);
    },
  },
  'van-ban-moi': {
    ...LOOK,
    files: { '.thethuc.json': JSON.stringify({ bodies: [BODY] }, null, 2) },
    settings: { ...QUIET, 'files.exclude': { '**/.vscode': true, '**/.thethuc.json': true }, 'workbench.editor.empty.hint': 'hidden' },
    async act(film) {
      const { stage } = film;
      await stage.press('Control+b');
      await film.shows(600);
      await stage.press('F1');
      await stage.sees('.quick-input-widget input');
      await film.types('tạo văn bản', 80);
      await film.shows(700);
      await stage.press('Enter');
      await stage.isAsked('Văn bản của Nhà nước hay của Đảng?');
      await film.shows(1000);
      await stage.press('Enter');
      await stage.isAsked('Loại văn bản');
      await film.shows(700);
      await film.types('quyết định', 80);
      await film.shows(600);
      await stage.press('Enter');
      await stage.isAsked('Cơ quan ban hành');
      await film.shows(1000);
      await stage.press('Enter');
      await stage.sees('.quick-input-widget:has-text("Trích yếu")');
      await film.shows(400);
      await film.types('về việc thành lập Tổ công tác chuyển đổi số', 45);
      await film.shows(500);
      await stage.press('Enter');
      await stage.sees('.tab:has-text("quyet-dinh-ve-viec-thanh-lap")');
      await stage.seesAnswer();
      await film.shows(1800);
      await film.presses(['Tab', 'Tab', 'Tab', 'Tab', 'Tab'], 700);
      await film.shows(2400);
    },
  },
  'danh-so-lai': {
    ...LOOK,
    name: 'quyet-dinh.vbhc',
    text: DECISION,
    cursor: { before: 'Điều 2.' },
    settings: { ...QUIET, 'thethuc.codeLens': false },
    async act(film) {
      const { stage } = film;
      await stage.seesAnswer();
      await stage.press('Control+b');
      await film.shows(1400);
      await film.presses(['Control+Shift+k', 'Control+Shift+k'], 500);
      await film.shows(800);
      await stage.press('Control+k', 'Alt+n');
      await stage.sees('.quick-input-list .monaco-list-row >> nth=2');
      await film.shows(2600);
      await stage.press('Enter');
      await stage.sees('.quick-input-widget', { state: 'hidden' });
      await film.shows(3000);
    },
  },
};
