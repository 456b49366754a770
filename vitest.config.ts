import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The pages' style sheets are tested too.
    css: true,
    globalSetup: 'test/support/build.ts',
    // Generous, since the gate also runs on machines that are busy with other things.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/results.json' },
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'lcov'],
      thresholds: { lines: 85, functions: 85, branches: 75 },
    },
  },
});
