/**
 * What the worker runs: the bundles `dist/core.cjs` and `dist/server-web.js`, the one where the other requires it. A worker has no `require`,
 * and cannot tell where the files of an extension lie.
 */
export function workerScript(core: string, server: string): string {
  return `const core = { exports: {} };\n(function (module) {${core}\n})(core);\n(function (require) {${server}\n})(() => core.exports);\n`;
}
