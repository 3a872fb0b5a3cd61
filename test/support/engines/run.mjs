/**
 * `npm run test:all-engines`: runs the tests of the elements in Chromium, Firefox and WebKitGTK, one after the other, and
 * reports engines that are not installed. `--only firefox` runs one engine. Tests that need the DevTools protocol are
 * skipped outside Chromium.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { aptLine, engineFiles, findFirefox, findWebKit } from './installed-engines.mjs';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const files = positionals.length > 0 ? ['--files', ...positionals] : [];
const webKit = findWebKit();

/** @type {{ name: string, installed: boolean, run: () => Promise<number> }[]} */
const engines = [
  {
    name: 'chromium',
    installed: true,
    run: () => wtr(['--files', ...(positionals.length > 0 ? positionals : engineFiles)]),
  },
  {
    name: 'firefox',
    installed: findFirefox() !== undefined,
    run: () => wtr(['--config', 'test/support/engines/firefox.config.mjs', ...files]),
  },
  { name: 'webkit', installed: webKit !== undefined, run: runWebKit },
];

/** @type {string[]} */
const results = [];
for (const { name, installed, run } of engines) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!installed) {
    results.push(`SKIPPED: ${name} is not installed. On Debian and Ubuntu: ${aptLine}`);
    continue;
  }
  console.log(`\n== ${name}`);
  const start = Date.now();
  const code = await run();
  results.push(`${code === 0 ? 'ok' : 'FAILED'}: ${name}, ${Math.round((Date.now() - start) / 1000)} s`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${results.join('\n')}`);

/** Runs the tests in WebKitGTK, with its driver and a virtual display. */
async function runWebKit() {
  if (webKit === undefined) return 1;
  const display = spawn(webKit.display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((done) => display.stdio[3]?.once('data', (data) => done(String(data).trim())));
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', WEBKIT_DRIVER_PORT: String(port) };
  const driver = spawn(webKit.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  try {
    return await wtr(['--config', 'test/support/engines/webkit.config.mjs', ...files], env);
  } finally {
    driver.kill();
    display.kill();
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address?.port : 0));
    });
  });
}

/**
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} The exit code
 */
function wtr(options, env = process.env) {
  return new Promise((done) => {
    spawn('npx', ['wtr', ...options], { env, stdio: ['ignore', 'inherit', 'inherit'] }).on('close', (code) => {
      done(code ?? 1);
    });
  });
}
