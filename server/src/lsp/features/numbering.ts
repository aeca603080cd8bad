import { MessageType, ShowMessageNotification, type Connection, type ShowMessageParams } from 'vscode-languageserver';
import { renumber } from '../../core';
import { select, SELECT_COMMAND } from '../action-commands';
import type { Context, Feature } from '../feature';
import { guard } from '../guard';
import { NUMBERED_NOTIFICATION, RENUMBER_COMMAND, type RenumberArguments } from '../numbering-requests';
import { canPreview } from '../preview';
import { noticeOf, RENUMBER_TITLES, scopeOf, summaryOf } from '../renumbering';
import { showAndMake } from '../shown-edits';
import { toOffset } from '../to-lsp';

const MOVED_ON = 'Văn bản vừa thay đổi nên chưa đánh số lại; hãy thử lại.';
/** What was chosen in the preview; the client may not have told us yet what it changed. */
const IN_PART = 'Đã đổi những chỗ được chọn; những chỗ khác giữ nguyên.';
const IN_ORDER = 'Số thứ tự ở đây đã đúng, không có gì phải đổi.';

/** `workspace/executeCommand`: puts numbers in order by `workspace/applyEdit`, and says what became of the references; selects a blank. */
export const numbering: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [RENUMBER_COMMAND, SELECT_COMMAND] } }),
  register(connection, context) {
    connection.onExecuteCommand(
      guard({ log: context.log, what: 'workspace/executeCommand', empty: null }, async ({ command, arguments: given }) => {
        const request: unknown = given?.[0];
        if (command === SELECT_COMMAND) await select(connection, request);
        const message = command === RENUMBER_COMMAND && isRenumbering(request) ? await run(connection, context, request) : null;
        if (message) await say(connection, context, message);
        return null;
      }),
    );
  },
};

function say(connection: Connection, { client }: Context, { type, message, needsLook }: Message): Promise<void> {
  if (!canPreview(client) || needsLook) return connection.sendNotification(ShowMessageNotification.type, { type, message });
  return connection.sendNotification(NUMBERED_NOTIFICATION, { message });
}

interface Message extends ShowMessageParams {
  readonly needsLook?: boolean;
}

/** What is to be said of it; nothing when the user thought better of it. */
async function run(connection: Connection, { client, documents }: Context, { uri, version, position, scope }: RenumberArguments): Promise<Message | null> {
  const judgment = await documents.judge(uri);
  if (judgment?.document.version !== version) return { type: MessageType.Warning, message: MOVED_ON };
  const { document, analysis } = judgment;
  const result = renumber(analysis, scopeOf(scope, toOffset(document, position)));
  if (result.edits.length === 0) return { type: MessageType.Info, message: IN_ORDER };
  const made = await showAndMake({ connection, client, documents }, { judgment, result, scope });
  if (made === 'none') return null;
  if (made === 'moved') return { type: MessageType.Warning, message: MOVED_ON };
  const notice = noticeOf(document, result.left);
  return { type: notice ? MessageType.Warning : MessageType.Info, message: [made === 'all' ? summaryOf(result) : IN_PART, notice].filter(Boolean).join(' '), needsLook: notice !== null };
}

function isRenumbering(request: unknown): request is RenumberArguments {
  const { uri, version, position, scope } = (request ?? {}) as Partial<RenumberArguments>;
  return typeof uri === 'string' && typeof version === 'number' && position !== undefined && scope !== undefined && scope in RENUMBER_TITLES;
}
