/**
 * `npm run check:a11y-tests`: seeds one defect after another into the running elements and has the tests of the statement
 * judge them, the very ones of `test/a11y`. Prints which test caught each; fails where one was not caught, and where
 * those tests fail without a defect. `--only WORD` takes the defects with that in their name or file.
 */
import { startTestRunner } from '@web/test-runner';
import config from '../../../web-test-runner.config.mjs';
import { parseArgs } from 'node:util';
import { defects as allDefects } from './defects.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const defects = allDefects.filter(({ name, file }) => `${file} ${name}`.includes(values.only));

/** @param {{ css?: string, change?: (root: ShadowRoot) => void }} defect */
const page =
  ({ css, change }, /** @type {string[]} */ statements) =>
  (/** @type {string} */ testFramework) => `<!doctype html>
<html><body>
<script>window.seeded = { css: ${JSON.stringify(css ?? '')}, change: ${change ? String(change) : 'undefined'}, statements: ${JSON.stringify(statements)} }</script>
<script src="/test/a11y/defects/seed.js"></script>
<script type="module" src="${testFramework}"></script>
</body></html>`;

const file = (/** @type {string} */ name) => `test/a11y/${name}.browser.test.ts`;
const none = 'no defect';
const groups = [
  ...[...new Set(defects.map((defect) => defect.file))].map((name) => ({
    name: `${none}: ${name}`,
    files: file(name),
    testRunnerHtml: page(
      {},
      defects.filter((defect) => defect.file === name).map(({ statement }) => statement),
    ),
  })),
  ...defects.map((defect) => ({
    name: defect.name,
    files: file(defect.file),
    testRunnerHtml: page(defect, [defect.statement]),
  })),
];

const runner = await startTestRunner({
  config: { ...config, files: undefined, groups, reporters: [] },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('the test runner does not start');
await new Promise((done) => runner.on('finished', done));

/** Every test of a session, with its suites' names. */
const testsOf = (suite, above = '') => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, name: `${above}${test.name}` })),
  ...(suite?.suites ?? []).flatMap((each) => testsOf(each, `${above}${each.name} › `)),
];

let caught = 0;
let unsound = 0;
console.log('| Defect | Statement | Caught by |\n| --- | --- | --- |');
for (const session of runner.sessions.all()) {
  const tests = testsOf(session.testResults);
  const failing = tests.filter(({ passed, skipped }) => !passed && !skipped);
  const defect = defects.find(({ name }) => name === session.group.name);
  if (!defect) {
    if (tests.length === 0 || failing.length > 0 || session.errors.length > 0) {
      unsound += 1;
      console.log(
        `| ${session.group.name} | | WRONGLY caught by ${failing.map(({ name }) => name).join('; ')} ${session.errors.map(({ message }) => message).join('; ')} |`,
      );
    } else console.log(`| ${session.group.name} | | nothing: all ${tests.length} tests pass |`);
    continue;
  }
  if (failing.length > 0) caught += 1;
  const by = failing.length > 0 ? failing[0].name : `NOTHING (${tests.length} tests)`;
  console.log(`| ${defect.name} | ${/\[\d+\]/.exec(defect.statement)?.[0]} | ${by} |`);
}
console.log(`\n${caught} of ${defects.length} defects caught`);
process.exitCode = caught === defects.length && unsound === 0 ? 0 : 1;
await runner.stop();
