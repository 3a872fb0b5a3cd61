import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './test/support/browser.mjs';
import { cdpPlugin } from './test/support/cdp-plugin.mjs';

const { executablePath, args, env, headless } = await findBrowser();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: 'test/**/*.browser.test.ts',
  concurrency: 2,
  // Lit's development build logs warnings that its production build omits.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    cdpPlugin(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args, env, headless },
      async createPage({ context }) {
        const page = await context.newPage();
        // Two test files run in parallel, but only one page can be in front. Without this the other gets no focus.
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args: [first] }) => !String(first).includes('Lit is in dev mode'),
  coverageConfig: {
    // The modules without a DOM are tested and measured in Node.
    include: ['src/elements/**/*.ts', 'src/i18n/**/*.ts', 'src/entry/**/*.ts'],
    exclude: ['src/**/locales/**'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
    report: true,
    reportDir: 'coverage/browser',
    reporters: ['lcov', 'text-summary'],
  },
};
