import type { ClientCapabilities, Connection, Range } from 'vscode-languageserver';
import { hasCommand } from './client-commands';

/* Commands that stand behind code actions: ours select a place, the client's change what only a client can. */

/** Selects what the action before has left blank. */
export const SELECT_COMMAND = 'thethuc.select';

export interface SelectArguments {
  readonly uri: string;
  readonly range: Range;
}

/**
 * Turns a rule off in the settings of the folder that holds the document. The client runs it.
 */
export const TURN_OFF_RULE_COMMAND = 'thethuc.turnOffRule';

export interface TurnOffRuleArguments {
  readonly uri: string;
  readonly code: string;
  readonly name: string;
}

export function canTurnOffRules(client: ClientCapabilities): boolean {
  return hasCommand(client, TURN_OFF_RULE_COMMAND);
}

/** `window/showDocument` with a selection; what is no place is passed over. */
export async function select(connection: Connection, request: unknown): Promise<void> {
  const { uri, range } = (request ?? {}) as Partial<SelectArguments>;
  if (typeof uri === 'string' && range !== undefined) await connection.window.showDocument({ uri, selection: range, takeFocus: true });
}
