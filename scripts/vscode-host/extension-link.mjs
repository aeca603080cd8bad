import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/**
 * Another path to the extension. VS Code takes every theme below the folder of an extension in development for the one that is being written
 * and wears it, whatever the settings say; its own themes lie in our `.cache`.
 * @param {string} dataFolder
 * @returns {string}
 */
export function linkExtension(dataFolder) {
  const link = join(dataFolder, 'thethuc');
  rmSync(link, { force: true });
  symlinkSync(root, link, 'junction');
  return link;
}
