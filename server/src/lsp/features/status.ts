import { SEVERITIES, summarize, toIsoDate } from '../../core';
import type { Judgment } from '../documents';
import type { Feature } from '../feature';
import { guard } from '../guard';
import { STATUS_REQUEST, type Status } from '../requests';
import { toRange } from '../to-lsp';

/** `thethuc/status`: what the status item and the evidence list show. Null when the document is not open. */
export const status: Feature = {
  capabilities: () => ({}),
  register(connection, { documents, log }) {
    connection.onRequest(
      STATUS_REQUEST,
      guard({ log, what: STATUS_REQUEST.method, empty: null as Status | null }, async ({ uri }) => {
        const judgment = await documents.judge(uri);
        return judgment ? statusOf(judgment) : null;
      }),
    );
  },
};

/** `2026-11-05`, `2026-11`, `2026` */
const ISO_LENGTHS = { day: 10, month: 7, year: 4 };

function statusOf(judgment: Judgment): Status {
  const { analysis, findings, settings, document } = judgment;
  const { verdict, judgedOn, judgedTo } = analysis.regime;
  const { docType, symbol, date } = summarize(analysis);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    version: document.version,
    enabled: settings.enable,
    profile: verdict.profile,
    decidedBy: verdict.decidedBy,
    evidence: verdict.evidence.map(({ profile, says, span }) => ({
      profile,
      says,
      range: toRange(document, analysis.source.toOriginal(span)),
    })),
    docType,
    symbol,
    date,
    counts: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Status['counts'],
    safeFixes: findings.filter(({ fix }) => fix?.safety === 'safe').length,
    judgedOn: judgedOn && toIsoDate(judgedOn).slice(0, ISO_LENGTHS[judgedTo]),
    judged: judgment.judged,
  };
}
