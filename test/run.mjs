/**
 * The test command: every check of the project, one after the other, then a line `N passed, N failed`. A check that
 * counts no tests of its own counts as one.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const unitTests = readdirSync('test', { recursive: true })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
  .sort();
const pureRooms = ['faq', 'search', 'environment'].flatMap((room) => ['--include', `src/${room}/**/*.ts`]);

const checks = [
  { name: 'Prettier', command: ['prettier', '--check', '.'] },
  { name: 'ESLint', command: ['eslint', '.'] },
  { name: 'TypeScript', command: ['tsc'] },
  { name: 'build', command: ['npm', 'run', 'build'] },
  {
    name: 'tests in Node, 95 % of the lines of the rooms without a DOM',
    command: [
      ...['c8', '--check-coverage', '--lines', '95', '--reporter', 'text-summary', '--reports-dir', 'coverage/node'],
      ...[...pureRooms, 'node', '--import', 'tsx', '--test', '--test-reporter', 'tap', ...unitTests],
    ],
    count: (output) => ({ passed: last(output, /^# pass (\d+)$/gm), failed: last(output, /^# fail (\d+)$/gm) }),
    quiet: true,
  },
  {
    name: 'tests in a browser, 95 % of all lines',
    command: ['wtr', '--coverage'],
    count: (output) => ({ passed: last(output, /(\d+) passed/g), failed: last(output, /(\d+) failed/g) }),
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, count, quiet } of checks) {
  console.log(`\n== ${name}`);
  const { code, output } = await run(command, quiet);
  const counted = count?.(output) ?? { passed: 0, failed: 0 };
  passed += counted.passed;
  failed += counted.failed;
  // A check may fail though no test did: coverage below its bound, a crash.
  if (code !== 0 && counted.failed === 0) failed += 1;
  if (code === 0 && !count) passed += 1;
  if (code === 0 && count && counted.passed === 0) failed += 1;
  if (code !== 0 && quiet) console.log(output);
  else if (quiet) console.log(output.split('\n').slice(-20).join('\n'));
  console.log(code === 0 ? `ok: ${name}` : `FAILED: ${name}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program of `node_modules/.bin` or of the machine; its output is shown as it comes unless `quiet`. */
function run([program, ...options], quiet) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  return new Promise((done) => {
    const child = spawn(program, options, {
      env: { ...process.env, PATH: path },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) process.stdout.write(text);
      });
    }
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function last(output, pattern) {
  const found = [...output.matchAll(pattern)].pop();
  return found ? Number(found[1]) : 0;
}
