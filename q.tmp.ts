import { readFileSync } from 'node:fs';
import { bundledFaq } from './src/faq/bundled-faq.js';
import { createFaqSearch } from './src/search/create-faq-search.js';
const s = createFaqSearch(bundledFaq('ja'), process.env.OFF ? { phrases: false } : {});
const rows = readFileSync(process.argv[2]!, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((r) => !process.argv[3] || r.set === process.argv[3]);
const by: Record<string, number[]> = {}; const bad: string[] = [];
for (const r of rows) { const hits = s.search(r.q, { explain: true }); const ids = hits.map((h) => h.id); const k = (by[r.kind] ??= [0, 0, 0, 0]); k[0]++;
 if (r.kind === 'offtopic') { if (!ids.length) { k[1]++; } else bad.push(`OFF ${r.q} -> ${ids} cov ${hits[0].explanation!.coverage.toFixed(2)} ph ${hits[0].explanation!.phrase.toFixed(2)} ${JSON.stringify(hits[0].explanation!.words.map(w=>w.word+':'+w.concepts))}`); continue; }
 const t1 = r.best.includes(ids[0]), h3 = ids.slice(0, 3).some((i) => r.relevant.includes(i)); if (t1) k[1]++; if (h3) k[2]++; if (ids.length) k[3]++;
 if (!t1 || !h3) { const n = s.nearest(r.q, { limit: 2, explain: true }); bad.push(`${r.kind} 「${r.q}」 want ${r.best} got ${ids.slice(0, 4)} | ${n.map((x) => x.id + ' s' + x.score.toFixed(2) + ' p' + x.explanation!.phrase.toFixed(2) + ' c' + x.explanation!.coverage.toFixed(2)).join(' ; ')} ${n[0]?.explanation!.words.map(w=>w.word+':'+w.concepts).join(' ')}`); } }
let n=0,a=0,b=0,c=0; for (const [k, v] of Object.entries(by)) { console.log(k.padEnd(11), v[0], (100*v[1]/v[0]).toFixed(0), (100*v[2]/v[0]).toFixed(0), (100*v[3]/v[0]).toFixed(0)); if (k!=='offtopic'){n+=v[0];a+=v[1];b+=v[2];c+=v[3];} }
console.log('ALL', n, 'top1', (100*a/n).toFixed(1), 'hit3', (100*b/n).toFixed(1), 'answered', (100*c/n).toFixed(1)); if (!process.env.Q) console.log(bad.join('\n'));
