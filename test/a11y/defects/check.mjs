/**
 * `npm run check:a11y-tests`: seeds one defect after another into the running elements and runs the tests of `test/a11y` for
 * the criterion that it violates. Prints which test caught each defect. Fails if a defect was not caught, or if those
 * tests fail without a defect. `--only WORD` limits the run to defects with WORD in their name or file.
 */
import { startTestRunner } from '@web/test-runner';
import config from '../../../web-test-runner.config.mjs';
import { parseArgs } from 'node:util';
import { defects as allDefects } from './defects.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const defects = allDefects.filter(({ name, file }) => `${file} ${name}`.includes(values.only));

/** @param {{ css?: string, change?: (root: ShadowRoot) => void }} defect */
const page =
  ({ css, change }, /** @type {string[]} */ criteria) =>
  (/** @type {string} */ testFramework) => `<!doctype html>
<html><body>
<script>window.seeded = { css: ${JSON.stringify(css ?? '')}, change: ${change ? String(change) : 'undefined'}, criteria: ${JSON.stringify(criteria)} }</script>
<script src="/test/a11y/defects/seed.js"></script>
<script type="module" src="${testFramework}"></script>
</body></html>`;

const file = (/** @type {string} */ name) => `test/a11y/${name}.browser.test.ts`;
const noDefect = 'no defect';
const groups = [
  ...[...new Set(defects.map((defect) => defect.file))].map((name) => ({
    name: `${noDefect}: ${name}`,
    files: file(name),
    testRunnerHtml: page(
      {},
      defects.filter((defect) => defect.file === name).map(({ criterion }) => criterion),
    ),
  })),
  ...defects.map((defect) => ({
    name: defect.name,
    files: file(defect.file),
    testRunnerHtml: page(defect, [defect.criterion]),
  })),
];

const runner = await startTestRunner({
  config: { ...config, files: undefined, groups, reporters: [] },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('the test runner did not start');
await new Promise((done) => runner.on('finished', done));

/** All tests of a session, named with their suites. */
const testsOf = (suite, prefix = '') => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, name: `${prefix}${test.name}` })),
  ...(suite?.suites ?? []).flatMap((each) => testsOf(each, `${prefix}${each.name} › `)),
];

let caught = 0;
let falseAlarms = 0;
console.log('| Defect | Criterion | Caught by |\n| --- | --- | --- |');
for (const session of runner.sessions.all()) {
  const tests = testsOf(session.testResults);
  const failing = tests.filter(({ passed, skipped }) => !passed && !skipped);
  const defect = defects.find(({ name }) => name === session.group.name);
  if (!defect) {
    if (tests.length === 0 || failing.length > 0 || session.errors.length > 0) {
      falseAlarms += 1;
      console.log(
        `| ${session.group.name} | | WRONGLY caught by ${failing.map(({ name }) => name).join('; ')} ${session.errors.map(({ message }) => message).join('; ')} |`,
      );
    } else console.log(`| ${session.group.name} | | nothing: all ${tests.length} tests pass |`);
    continue;
  }
  if (failing.length > 0) caught += 1;
  const by = failing.length > 0 ? failing[0].name : `NOTHING (${tests.length} tests)`;
  console.log(`| ${defect.name} | ${/\[\d+\]/.exec(defect.criterion)?.[0]} | ${by} |`);
}
console.log(`\n${caught} of ${defects.length} defects caught`);
process.exitCode = caught === defects.length && falseAlarms === 0 ? 0 : 1;
await runner.stop();
