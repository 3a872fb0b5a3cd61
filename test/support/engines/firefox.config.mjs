import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import config from '../../../web-test-runner.config.mjs';
import { engineFiles, findFirefox } from './installed-engines.mjs';

/** The tests of the elements in Firefox, with WebDriver BiDi. */
/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: engineFiles,
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
      createPage: ({ context }) => context.newPage(),
    }),
  ],
  testFramework: { config: { timeout: 120_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
