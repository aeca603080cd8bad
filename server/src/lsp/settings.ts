import { Emitter, type ClientCapabilities, type Connection, type Event } from 'vscode-languageserver';
import type { CalendarDate, HintKind, LintSettings, Profile, RuleSetting } from '../core';
import { readTypedDate, SEVERITIES } from '../core';
import type { Log } from './log';

/** The section under which every client keeps our settings. */
export const SECTION = 'thethuc';

export interface Settings {
  readonly enable: boolean;
  /** Null when the signs in the text decide. */
  readonly profile: Profile | null;
  /** The day whose text judges; null when it is the document's own. */
  readonly asOf: CalendarDate | null;
  readonly lint: LintSettings;
  /** Whether the files of the workspace may be read for the register. */
  readonly index: boolean;
  readonly codeLens: boolean;
  /** Kinds of hints to show. */
  readonly inlayHints: Readonly<Record<HintKind, boolean>>;
}

const PROFILES: readonly unknown[] = ['state', 'party', 'legislation', 'unknown'] satisfies Profile[];
const RULE_SETTINGS: readonly unknown[] = [...SEVERITIES, 'off', 'default'] satisfies RuleSetting[];

/** Takes what is right from whatever a client sends; the rest keeps its default. */
export function readSettings(raw: unknown): Settings {
  const { enable, profile, asOf, rules, workspace, codeLens, inlayHints } = isRecord(raw) ? raw : {};
  return Object.freeze({
    enable: enable !== false,
    profile: PROFILES.includes(profile) ? (profile as Profile) : null,
    asOf: (typeof asOf === 'string' && readTypedDate(asOf.trim())) || null,
    lint: { rules: readRules(rules) },
    index: !isRecord(workspace) || workspace['index'] !== false,
    codeLens: codeLens !== false,
    inlayHints: readHints(inlayHints),
  });
}

/** `false` stands for none; what is behind the symbol moves the other half of the heading aside and is shown to those who ask for it. */
function readHints(raw: unknown): Settings['inlayHints'] {
  const { weekday, abbreviation } = isRecord(raw) ? raw : {};
  return { weekday: raw !== false && weekday !== false, abbreviation: abbreviation === true };
}

function readRules(raw: unknown): Record<string, RuleSetting> {
  const entries = isRecord(raw) ? Object.entries(raw) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, RuleSetting] => RULE_SETTINGS.includes(entry[1])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface SettingsOptions {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly log: Log;
  /** What the client sent with `initialize`: the settings of clients that cannot be asked. */
  readonly initial: unknown;
}

/**
 * The settings of each document. A client that answers `workspace/configuration` is asked once per document;
 * any other is believed when it pushes them, as `{ thethuc: … }` or bare.
 */
export class SettingsSource {
  readonly #options: SettingsOptions;
  readonly #asked = new Map<string, Promise<Settings>>();
  readonly #changed = new Emitter<void>();
  #pushed: Settings;

  constructor(options: SettingsOptions) {
    this.#options = options;
    this.#pushed = readSettings(sectionOf(options.initial));
  }

  /** Fires after settings changed; the next `of` gives the new ones. */
  get onChange(): Event<void> {
    return this.#changed.event;
  }

  of(uri: string): Promise<Settings> {
    if (!this.#options.client.workspace?.configuration) return Promise.resolve(this.#pushed);
    const known = this.#asked.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#asked.set(uri, asked);
    return asked;
  }

  change(pushed: unknown): void {
    this.#asked.clear();
    if (isRecord(pushed)) this.#pushed = readSettings(sectionOf(pushed));
    this.#changed.fire();
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    const { connection, log } = this.#options;
    try {
      return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch (error) {
      log.failure('workspace/configuration', error);
      return readSettings(undefined);
    }
  }
}

function sectionOf(raw: unknown): unknown {
  return isRecord(raw) && SECTION in raw ? raw[SECTION] : raw;
}
