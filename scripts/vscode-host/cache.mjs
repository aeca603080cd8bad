import { join, resolve } from 'node:path';
import { root } from '../project.mjs';

/** Absolute path of the folder that holds the browser host; git ignores it, THETHUC_CACHE moves it. */
export function cacheFolder() {
  return resolve(process.env.THETHUC_CACHE || join(root, '.cache', 'vscode-host'));
}
