import { requireNode } from './node-version.mjs';

requireNode();
const [{ build, watch }, { ensureDependencies }, { runMain }] = await Promise.all([
  import('./build-project.mjs'),
  import('./npm.mjs'),
  import('./failure.mjs'),
]);

await runMain(async () => {
  await ensureDependencies();
  await (process.argv.includes('--watch') ? watch() : build());
});
