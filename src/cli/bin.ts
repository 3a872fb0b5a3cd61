/** The program that `npx gmis-widgets` runs. */
import { main } from './main.js';

// Not awaited: rollup puts what is imported later below this line.
void main(process.argv.slice(2), {
  env: process.env,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
