import { commands, languages, StatusBarAlignment, window, type Disposable, type TextDocument } from 'vscode';
import { State } from 'vscode-languageclient';
import { LANGUAGE, type LanguageClient } from './client';
import { showDay, showPeriod } from './day';
import { DECIDED_BY, PROFILE_NAMES, requestStatus, textOf, whenJudged, type Status } from './status';

/** Menus look at it: whether the active document has something that may be mended without looking. */
const CAN_FIX = 'thethuc.canFix';

/** Names the profile and the counts of the active document, on the right of the status bar. */
export class StatusItem implements Disposable {
  readonly #client: LanguageClient;
  readonly #item = window.createStatusBarItem('thethuc.status', StatusBarAlignment.Right, 100);
  readonly #subscriptions: readonly Disposable[];
  #asked = 0;
  #canFix = false;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item.name = 'Thể Thức';
    this.#item.command = 'thethuc.showMenu';
    afterSettings(client, () => void this.#refresh());
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => void this.#refresh()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) void this.#refresh();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Starting) void this.#refresh();
      }),
    ];
  }

  /** As shown; empty when hidden. */
  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#item.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #refresh(): Promise<void> {
    const asked = (this.#asked += 1);
    const document = window.activeTextEditor?.document;
    const status = document?.languageId === LANGUAGE ? await this.#statusOf(document) : null;
    if (asked === this.#asked) this.#show(status);
  }

  /** A server that stops while it is asked has nothing to show; the client itself reports why. */
  async #statusOf(document: TextDocument): Promise<Status | null> {
    return requestStatus(this.#client, document).catch(() => null);
  }

  #show(status: Status | null): void {
    this.#item.text = status ? textOf(status) : '';
    this.#item.tooltip = status ? tooltipOf(status) : '';
    if (status) this.#item.show();
    else this.#item.hide();
    this.#allowFix(status !== null && status.safeFixes > 0);
  }

  #allowFix(can: boolean): void {
    if (can !== this.#canFix) void commands.executeCommand('setContext', CAN_FIX, (this.#canFix = can));
  }
}

/** Once the server has been told of new settings: asked before, it would still answer by the old ones. */
function afterSettings({ middleware }: LanguageClient, listen: () => void): void {
  middleware.workspace = {
    ...middleware.workspace,
    didChangeConfiguration: async (sections, next) => {
      await next(sections);
      listen();
    },
  };
}

function tooltipOf(status: Status): string {
  const { profile, decidedBy, symbol, date, judgedOn } = status;
  const lines = [
    `${PROFILE_NAMES[profile]}, ${DECIDED_BY[decidedBy]}`,
    symbol && `Số, ký hiệu: ${symbol}`,
    date && `Ngày: ${showDay(date)}`,
    judgedOn !== null && judgedOn !== date && `Theo quy định có hiệu lực ${judgedOn.length < 10 ? 'trong ' : ''}${showPeriod(judgedOn)}`,
    whenJudged(status),
    'Bấm để chọn việc cần làm với văn bản này',
  ];
  return lines.filter(Boolean).join('\n');
}
