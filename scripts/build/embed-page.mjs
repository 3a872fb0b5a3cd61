/** A step of the build: writes `dist/embed.html` and `dist/integrity.json` from the output of Rollup. */
import { readdirSync, writeFileSync } from 'node:fs';
import { renderStatic } from '../../dist/entry/render.js';
import { integrityOf } from './integrity.mjs';

// The Japanese questions are also the fallback if the script cannot run.
writeFileSync(
  'dist/embed.html',
  `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>G-MISのよくあるご質問と動作環境</title>
<link rel="icon" href="data:,">
</head>
<body>
<main id="gmis-embed"><gmis-faq>
${await renderStatic({ element: 'faq', open: false })}</gmis-faq></main>
<script src="gmis-embed-frame.min.js"></script>
</body>
</html>
`,
);

const files = readdirSync('dist').filter((file) => /\.min\.js$/.test(file));
writeFileSync(
  'dist/integrity.json',
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, integrityOf(file)])), undefined, 2)}\n`,
);
