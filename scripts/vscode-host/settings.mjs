import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Quiet and offline from the first start; the user may change any of it, in the editor. */
const FIRST_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never', // the examples lie inside this repository
};

/**
 * Writes the user's settings where there are none yet.
 * @param {string} folder VS Code's `User` folder; made when missing
 * @param {Record<string, unknown>} [more] on top of the first settings
 */
export function writeFirstSettings(folder, more = {}) {
  const file = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ ...FIRST_SETTINGS, ...more }, null, 2)}\n`);
}
