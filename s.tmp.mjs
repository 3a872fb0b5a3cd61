import { build } from 'esbuild'; import { brotliCompressSync } from 'node:zlib';
const size = async (code, ext=[]) => { const r = await build({ stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, format: 'iife', write: false, target: 'es2022', charset:'utf8', external: ext, conditions:['production'] }); const b = r.outputFiles[0].contents; return [b.length, brotliCompressSync(b).length]; };
console.log('all', await size("import {createFaqSearch} from './src/search/create-faq-search.ts'; globalThis.x=createFaqSearch"));
console.log('no data', await size("import {createFaqSearch} from './src/search/create-faq-search.ts'; globalThis.x=createFaqSearch", ['*/phrases.json']));
console.log('no data no fuse', await size("import {createFaqSearch} from './src/search/create-faq-search.ts'; globalThis.x=createFaqSearch", ['*/phrases.json','fuse.js/*']));
