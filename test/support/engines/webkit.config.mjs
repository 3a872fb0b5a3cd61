import { webdriverLauncher } from '@web/test-runner-webdriver';
import config from '../../../web-test-runner.config.mjs';
import { engineFiles, findWebKit } from './installed-engines.mjs';

const webKit = findWebKit();
if (webKit === undefined) throw new Error('WebKitGTK is not installed');

/** The tests of the elements in WebKitGTK, with its WebDriver, which `run.mjs` starts. */
/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: engineFiles,
  concurrency: 1,
  plugins: [
    ...(config.plugins ?? []),
    {
      name: 'webdriver-keys',
      // The command of the runner presses only one key at a time.
      async executeCommand({ command, payload, session }) {
        if (command !== 'webdriver-keys' || !Array.isArray(payload)) return undefined;
        await /** @type {import('@web/test-runner-webdriver').WebdriverLauncher} */ (session.browser).sendKeys(
          session.id,
          payload.map(String),
        );
        return true;
      },
    },
  ],
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] },
      },
    }),
  ],
  testFramework: { config: { timeout: 120_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
