import { CHECK_FILES_REQUEST, STOP_CHECK_NOTIFICATION, type CheckSummary } from '../check-requests';
import type { Feature } from '../feature';
import { guard } from '../guard';

/** `thethuc/checkFiles` and `thethuc/stopCheck`: what the user wants looked through without opening it. */
export const checkFiles: Feature = {
  capabilities: () => ({}),
  register(connection, { check, log }) {
    connection.onRequest(
      CHECK_FILES_REQUEST,
      guard({ log, what: CHECK_FILES_REQUEST.method, empty: null as CheckSummary | null }, async ({ uris, workDoneToken }, token) => {
        const progress = connection.window.attachWorkDoneProgress(workDoneToken);
        progress.begin('Soát văn bản', 0, '', true);
        let told = 0;
        const tell = (done: number, of: number) => {
          const percentage = Math.floor((100 * done) / of);
          if (percentage > told) progress.report((told = percentage), `${done}/${of}`);
        };
        try {
          return await check.check(uris, token, tell);
        } finally {
          progress.done();
        }
      }),
    );
    connection.onNotification(STOP_CHECK_NOTIFICATION, () => check.stop());
  },
};
