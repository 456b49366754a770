import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/* eslint-disable regexp/require-unicode-regexp -- esbuild hands these to Go, which knows no flag u */

/** Takes `name?raw` as the text of that file, as Vite does by itself. */
export const rawText: Plugin = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'raw-text',
    }));
    build.onLoad({ filter: /./, namespace: 'raw-text' }, ({ path }) => ({
      contents: readFileSync(path.slice(0, -'?raw'.length), 'utf8'),
      loader: 'text',
    }));
  },
};

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'node20.19',
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: false,
  treeshake: true,
  esbuildPlugins: [rawText],
  esbuildOptions: (options) => {
    // Node 20 knows these escapes. Without the word for it, each pattern that has one is made anew wherever it is used.
    options.supported = { 'regexp-unicode-property-escapes': true };
  },
});
