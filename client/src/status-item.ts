import { languages, StatusBarAlignment, window, type Disposable, type TextDocument } from 'vscode';
import { State } from 'vscode-languageclient';
import { LANGUAGE, type LanguageClient } from './client';
import { countsInWords, DECIDED_BY, PROFILE_NAMES, requestStatus, type Status } from './status';

/** Names the profile and the counts of the active document, on the right of the status bar. */
export class StatusItem implements Disposable {
  readonly #client: LanguageClient;
  readonly #item = window.createStatusBarItem('thethuc.status', StatusBarAlignment.Right, 100);
  readonly #subscriptions: readonly Disposable[];
  #asked = 0;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#item.name = 'Thể Thức';
    this.#item.command = 'thethuc.showEvidence';
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
  }
}

function textOf(status: Status): string {
  if (!status.enabled) return '$(circle-slash) Thể Thức: đã tắt';
  const icon = status.counts.error > 0 ? '$(error)' : status.counts.warning > 0 ? '$(warning)' : '$(pass)';
  return [`${icon} ${PROFILE_NAMES[status.profile]}`, status.docType, countsInWords(status)].filter(Boolean).join(' · ');
}

function tooltipOf({ profile, decidedBy, symbol, date }: Status): string {
  const lines = [`${PROFILE_NAMES[profile]}, ${DECIDED_BY[decidedBy]}`, symbol && `Số, ký hiệu: ${symbol}`, date && `Ngày: ${date}`];
  return [...lines, 'Bấm để xem vì sao'].filter(Boolean).join('\n');
}
