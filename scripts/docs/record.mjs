/**
 * `npm run record [-- search bench accessibility] [-- --rounds 5]`: runs the benchmarks and the accessibility tests and
 * stores what they print, with date and machine, in `docs/figures.json` for the documentation site. Passes options on to
 * the benchmarks.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'prettier';

const file = 'docs/figures.json';
const sources = {
  search: ['npm', ['run', '--silent', 'bench:search', '--']],
  bench: ['npm', ['run', '--silent', 'bench', '--']],
  accessibility: ['npx', ['wtr', '--files', 'test/a11y/*.browser.test.ts']],
};
const given = process.argv.slice(2);
const chosen = given.filter((each) => each in sources);
const options = given.filter((each) => !(each in sources));
const figures = JSON.parse(readFileSync(file, 'utf8'));

for (const name of chosen.length > 0 ? chosen : Object.keys(sources)) {
  const [program, fixed] = sources[name];
  const command = [...fixed, ...options];
  console.log(`running ${program} ${command.join(' ')}`);
  const { stdout, status } = spawnSync(program, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${command.join(' ')} failed:\n${stdout}`);
  figures[name] = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
    text:
      name === 'accessibility'
        ? `axe-core and our own criteria for WCAG 2.2 AA: ${testCounts(stdout)}.`
        : tablesOf(stdout),
  };
}
writeFileSync(file, await format(JSON.stringify(figures), { parser: 'json', printWidth: 120 }));

/** The tables that a benchmark prints, with their captions. */
function tablesOf(output) {
  const start = output.search(/^(Quality|\| medians)/m);
  if (start < 0) throw new Error(`no table:\n${output}`);
  return output
    .slice(start)
    .replace(/([^|\n])\n\|/g, '$1\n\n|')
    .trim();
}

function testCounts(output) {
  const counts = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].pop();
  if (!counts) throw new Error('the test runner printed no counts');
  return `${counts[1]} tests passed, ${counts[2]} failed`;
}
