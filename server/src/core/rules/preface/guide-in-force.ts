import type { Analysis } from '../../analysis';
import type { Severity } from '../../lint/rule';

/** Which of the two Party guides judges this document: 05-HD/VPTW from 27/5/2026, 36-HD/VPTW before. */
export function isUnderGuideOf2026({ regime }: Analysis): boolean {
  return regime.sources.some(({ id }) => id === 'hd05');
}

/** Whether the day that chose between the guides is known: the document's own, or one that was asked for. */
export function isGuideCertain({ regime }: Analysis): boolean {
  return regime.dating === 'own' || regime.dating === 'as-of';
}

/**
 * On a point where the two guides differ, a document that does not say its own month may be judged by the wrong one:
 * then `info` at most.
 */
export function gravityByGuide(analysis: Analysis, usual: Severity): Severity {
  return isGuideCertain(analysis) ? usual : 'info';
}
