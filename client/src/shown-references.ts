import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

export const SHOW_REFERENCES = 'thethuc.showReferences';

/** Behind a lens: the places it counts, beside the text. The server speaks of places as the protocol does, VS Code's own command as VS Code does. */
export function registerShownReferences({ protocol2CodeConverter: toCode }: BaseLanguageClient): Disposable {
  return commands.registerCommand(SHOW_REFERENCES, (uri: string, position: Position, places: readonly Location[]) =>
    commands.executeCommand('editor.action.showReferences', toCode.asUri(uri), toCode.asPosition(position), places.map((place) => toCode.asLocation(place))),
  );
}
