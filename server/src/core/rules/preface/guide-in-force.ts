import type { Analysis } from '../../analysis';
import type { Severity } from '../../lint/rule';

/** Which of the two Party guides judges this document: 05-HD/VPTW from 27/5/2026, 36-HD/VPTW before. */
export function isUnderGuideOf2026({ regime }: Analysis): boolean {
  return regime.sources.some(({ id }) => id === 'hd05');
}

/**
 * On a point where the two guides differ, a document that does not say its own month may be judged by the wrong one:
 * then `info` at most.
 */
export function gravityByGuide({ regime, tree }: Analysis, usual: Severity): Severity {
  const { placeDate } = tree.preface;
  const month = Number(placeDate?.year?.text ?? 0) * 12 + Number(placeDate?.month?.text ?? 0);
  const isMonthSure = placeDate?.year !== null && placeDate?.month !== null && month > 2026 * 12 + 5;
  return regime.dating === 'own' || isMonthSure ? usual : 'info';
}
