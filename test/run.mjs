/**
 * `npm test`: runs every check of the project, then prints the names of failed tests and a line
 * `N passed, N failed`. A check without tests counts as one.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { aptLine, findFirefox, findWebKit } from './support/engines/installed-engines.mjs';

const unitTests = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
  .sort();
const pureModules = ['util', 'content', 'search', 'environment'].flatMap((module) => [
  '--include',
  `src/${module}/**/*.ts`,
]);

/** The checks of a stage run in parallel; none needs the output of another. */
const stages = [
  [
    { name: 'Prettier', command: ['prettier', '--check', '.'] },
    { name: 'build', command: ['npm', 'run', 'build'] },
  ],
  // Tests import the built package and need its types.
  [
    { name: 'ESLint', command: ['eslint', '.'] },
    { name: 'TypeScript', command: ['tsc'] },
    { name: 'import cycles', command: ['npm', 'run', '--silent', 'lint:cycles'] },
  ],
  [
    {
      name: 'tests in Node, 95 % of the lines of the modules without a DOM',
      command: [
        ...['c8', '--check-coverage', '--lines', '95', '--reporter', 'text-summary', '--reports-dir', 'coverage/node'],
        // These files mostly wait for browsers, which run in separate processes.
        ...[...pureModules, 'node', '--import', 'tsx', '--test', '--test-concurrency=3', '--test-reporter', 'spec'],
        ...unitTests,
      ],
      count: (output) => ({
        passed: last(output, /^ℹ pass (\d+)$/gm),
        failed: last(output, /^ℹ fail (\d+)$/gm) + last(output, /^ℹ cancelled (\d+)$/gm),
      }),
      shorten: (output) => [...skipped(output), output.slice(output.lastIndexOf('\nℹ tests '))].join('\n'),
      failures: (output) => afterwards(output, '✖ failing tests:').match(/^✖ .+(?= \([\d.]+ms\))/gm),
    },
  ],
  [
    {
      name: 'tests in a browser, 95 % of all lines',
      command: ['wtr', '--coverage'],
      count: (output) => ({ passed: last(output, /(\d+) passed/g), failed: last(output, /(\d+) failed/g) }),
      failures: (output) => output.match(/^\s*(?:𐄂|❌) .+$/gm),
    },
  ],
  otherEngines(),
];

let passed = 0;
let failed = 0;
const failures = [];
for (const stage of stages) await Promise.all(stage.map(check));
if (failures.length > 0) console.log(`\n== failed\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The tests of the elements in the other installed engines; `npm run test:all-engines` has more. */
function otherEngines() {
  const engines = { firefox: findFirefox(), webkit: findWebKit() };
  const missing = Object.keys(engines).filter((name) => engines[name] === undefined);
  for (const name of missing) console.log(`skipped: the tests in ${name}, which is not installed (${aptLine})`);
  return Object.keys(engines)
    .filter((name) => !missing.includes(name))
    .map((name) => ({
      name: `tests of the elements in ${name}`,
      command: ['node', 'test/support/engines/run.mjs', '--only', name, 'test/browser/**/*.browser.test.ts'],
      count: (output) => ({ passed: last(output, /(\d+) passed/g), failed: last(output, /(\d+) failed/g) }),
      failures: (output) => output.match(/^\s*(?:𐄂|❌) .+$/gm),
    }));
}

/** Runs a check and prints its result. */
async function check({ name, command, count, shorten, failures: findFailures }) {
  const { code, output } = await run(command);
  const counted = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A check can fail without a failed test (low coverage, a crash), and a check that ran no test has failed, too.
  if (counted.failed === 0 && (code !== 0 || counted.passed === 0)) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) failures.push(name, ...(findFailures?.(output) ?? []).map((line) => `  ${line.trim()}`));
  // Without a summary the run has crashed, so all of the output is shown.
  const complete = shorten !== undefined && last(output, /^ℹ tests (\d+)$/gm) > 0;
  console.log(`\n== ${name}\n${(complete ? shorten(output) : output).trim()}`);
  console.log(counted.failed === 0 ? `ok: ${name}` : `FAILED: ${name}`);
}

/** Runs a program from `node_modules/.bin` or PATH. */
function run([program, ...options]) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, options, {
      env: { ...process.env, PATH: path },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function last(output, pattern) {
  const match = [...output.matchAll(pattern)].pop();
  return match ? Number(match[1]) : 0;
}

function afterwards(output, mark) {
  const start = output.lastIndexOf(mark);
  return start < 0 ? '' : output.slice(start);
}

/** The tests that this machine cannot run, with their reasons. */
function skipped(output) {
  return (output.match(/^\s*﹣ .+$/gm) ?? []).map((line) => `skipped: ${line.trim().slice(2)}`);
}
