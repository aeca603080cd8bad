/** What is seen around the documents. */
const FAULTY = 'examples/co-loi-thong-bao-nha-nuoc.vbhc';
const DECISION = 'examples/quyet-dinh-thanh-lap-to-cong-tac.vbhc';
const FONT = 'DejaVu Sans';

/** Answers the questions of a new document up to the one that is to be seen. */
const newDocument = (...answers) => async (stage) => {
  await stage.runs('Thể Thức: Tạo văn bản mới');
  for (const answer of answers) await stage.answers(answer);
  await stage.questionAsked();
};

const BODY = ['Ủy ban nhân dân xã Tân Lập', '', 'UBND', 'Tân Lập'];
const draft = { document: DECISION, font: FONT };

const step = (title) => ({
  size: '1280x800',
  unanswered: true,
  async act(stage) {
    await stage.runs('Welcome: Open Walkthrough');
    await stage.answers('Thể Thức');
    await (await stage.sees(`.getting-started-step:has-text("${title}")`)).click();
  },
});

/** @type {Readonly<Record<string, import('./views.mjs').View>>} */
export const desk = {
  'new-regime': { ...draft, act: newDocument() },
  'new-type': { ...draft, act: newDocument('Nhà nước') },
  'new-type-of-party': { ...draft, act: newDocument('Đảng') },
  'new-body': { ...draft, act: newDocument('Nhà nước', 'Quyết định') },
  'new-body-to-remember': { ...draft, act: newDocument('Nhà nước', 'Quyết định', ...BODY) },
  'new-signer': { ...draft, act: newDocument('Nhà nước', 'Quyết định', ...BODY, '') },
  'new-subject': { ...draft, act: newDocument('Nhà nước', 'Quyết định', ...BODY, '', '') },
  'new-skeleton': {
    ...draft,
    size: '1280x1000',
    async act(stage) {
      await newDocument('Nhà nước', 'Quyết định', ...BODY, '', '')(stage);
      await stage.answers('về việc kiện toàn Tổ công tác chuyển đổi số');
      await stage.sees('.tab:has-text("quyet-dinh-ve-viec-kien-toan")');
      await stage.seesAnswer();
    },
  },
  'new-file-menu': {
    ...draft,
    async act(stage) {
      await stage.runs('Create: New File...');
      await stage.questionAsked();
    },
  },
  'walkthrough-1': step('Mở một văn bản mẫu'),
  'walkthrough-2': step('Thấy chỗ sai, sửa chỗ sai'),
  'walkthrough-3': step('Vì sao sai, theo điều khoản nào'),
  'walkthrough-4': step('Đánh số lại cả văn bản'),
  'walkthrough-5': step('Soát cả thư mục trên dòng lệnh'),
  settings: {
    ...draft,
    size: '1280x1200',
    async act(stage) {
      await stage.press('Control+,');
      await stage.sees('.settings-editor');
      await stage.type('@ext:thethuc.thethuc');
      await stage.sees('.setting-item-contents');
    },
  },
  palette: {
    ...draft,
    async act(stage) {
      await stage.finds('Thể Thức: ');
    },
  },
  'status-menu': {
    document: FAULTY,
    font: FONT,
    async act(stage) {
      await stage.page.locator('.statusbar-item[id^="thethuc.thethuc"] a').first().click();
      await stage.questionAsked();
    },
  },
  'status-tooltip': {
    document: FAULTY,
    font: FONT,
    async act(stage) {
      await stage.page.locator('.statusbar-item[id^="thethuc.thethuc"] a').first().hover();
      await stage.sees('.monaco-hover:visible');
    },
  },
  'folder-check': {
    ...draft,
    more: [FAULTY, 'examples/co-loi-vien-dan.vbhc', 'examples/co-loi-bao-cao-dang.vbhc'],
    async act(stage) {
      await stage.runs('Thể Thức: Soát các văn bản trong thư mục');
      await stage.sees('.explorer-folders-view .monaco-list-row:has-text("co-loi-thong-bao") .monaco-icon-label-container:has-text("9+"), .notification-toast');
    },
  },
  'context-menu': {
    ...draft,
    async act(stage) {
      await stage.press('Shift+F10');
      await stage.sees('.monaco-menu .action-item');
    },
  },
  'rule-page': {
    document: FAULTY,
    font: FONT,
    cursor: { after: 'Tân Lập ngày ' },
    async act(stage) {
      await stage.seesSquiggle();
      await stage.runs('Thể Thức: Giải thích quy tắc');
      await stage.answers('VB104');
      await stage.sees('.tab >> nth=1');
    },
  },
  log: {
    ...draft,
    async act(stage) {
      await stage.runs('Thể Thức: Mở nhật ký');
      await stage.sees('.part.panel .monaco-editor'); // empty here: the channel writes by a native module that this VS Code does without
    },
  },
  web: { document: FAULTY, font: FONT, web: true, act: (stage) => stage.seesSquiggle() },
};
