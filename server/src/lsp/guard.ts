import { LSPErrorCodes, RAL, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Log } from './log';

export interface GuardOptions<R> {
  readonly log: Log;
  /** The method, for the log. */
  readonly what: string;
  /** The answer when the handler fails. */
  readonly empty: R;
}

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * The one try/catch around every request. A cancelled request is answered with the protocol's error;
 * any other failure is logged and answered with nothing, so that one bad document never silences the editor.
 */
export function guard<P, R>({ log, what, empty }: GuardOptions<R>, handler: Handler<P, R>): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const began = log.now();
    try {
      throwIfCancelled(token);
      const answer = await handler(params, token);
      log.answered(what, began);
      return answer;
    } catch (error) {
      if (isCancellation(error)) throw error;
      log.failure(what, error);
      return empty;
    }
  };
}

/** Lets the messages that wait at the door come in, a `$/cancelRequest` or a newer edit among them. */
export async function pause(token: CancellationToken): Promise<void> {
  await new Promise<void>((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
  throwIfCancelled(token);
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã bị hủy');
}

function isCancellation(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
}
