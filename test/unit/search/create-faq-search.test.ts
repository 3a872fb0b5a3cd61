import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFaq } from '../../../src/content/bundled/bundled-faq.js';
import { answerText } from '../../../src/content/text/plain-text.js';
import type { FaqDocument } from '../../../src/content/types/faq.js';
import { createFaqSearch, createFaqSearchAsync } from '../../../src/search/create-faq-search.js';
import { idsOf } from './queries.js';

const faq = bundledFaq('ja');
const search = createFaqSearch(faq);
const first = (query: string): string | undefined => search.search(query)[0].id;

describe('search of the bundled questions', () => {
  const cases: [string, string, string][] = [
    ['other words for the same', '暗証番号を失念', '1-3'],
    ['a kana spelling', 'ぱすわーど', '1-3'],
    ['half-width kana', 'ﾊﾟｽﾜｰﾄﾞ', '1-3'],
    ['an input method left off', 'pasuwa-do wasureta', '1-3'],
    ['English', 'lost my password', '1-3'],
    ['a pasted message', 'Single Sign On Error', '1-9'],
    ['a half-typed word', 'ぱすw', '1-3'],
    ['a wrong conversion', 'スマホ単末', '2-1'],
  ];
  for (const [what, query, id] of cases) {
    it(`understands ${what}: ${query}`, () => {
      assert.equal(first(query), id);
    });
  }

  it('answers a question that mentions other things in passing, but not one that shares a single word', () => {
    assert.equal(first('引き継ぎのあとユーザ名を紛失した'), '1-1');
    assert.equal(first('夏休みの旅行から帰ったらパスワードを忘れた'), '1-3');
    assert.equal(first('会議のあとでリセットメールを探したが届いていない'), '1-4');
    assert.equal(first('庭の工事のあとポップアップがブロックされた'), '1-8');
    assert.equal(first('電話を待つ間にブックマークを押したらエラーになった'), '1-9');
    for (const query of ['受付の台帳を紛失した', '停電のあと受付の台帳を紛失した'])
      assert.deepEqual(search.search(query), [], query);
  });

  it('finds nothing for subjects that the document does not treat', () => {
    const foreign = [
      '今日の天気は',
      '給食の献立',
      'ラーメンについて知りたい',
      '年金の手続きを教えて',
      '電車が来ない',
      'asdf',
    ];
    for (const query of ['報告の下書きを保存したい', '二段階認証を設定したい', ...foreign])
      assert.deepEqual(search.search(query), [], query);
  });

  it('finds the closest questions even for those', () => {
    const closest = search.closest('報告の下書きを保存したい', { limit: 3 });
    assert.ok(closest.length >= 1 && closest.length <= 3);
    for (const { id } of closest) assert.ok(faq.entries.some((entry) => entry.id === id));
    assert.deepEqual(search.closest('給食の献立'), [], 'an entry with nothing in common is not close');
  });

  it('gives at most `limit` hits, best first', () => {
    const all = search.search('メール', { limit: 10 });
    assert.ok(all.length > 2);
    assert.deepEqual(
      all.map(({ score }) => score),
      [...all.map(({ score }) => score)].sort((a, b) => b - a),
    );
    assert.deepEqual(
      search.search('メール', { limit: 2 }).map(({ id }) => id),
      all.slice(0, 2).map(({ id }) => id),
    );
    assert.deepEqual(search.search('メール', { limit: 0 }), []);
  });

  it('finds nothing for an empty query', () => {
    for (const query of ['', ' ', '　', '？？', '\u200b']) assert.deepEqual(search.search(query), []);
  });

  it('explains why it found each entry', () => {
    const [hit] = search.search('pasuwa-do wasureta', { explain: true });
    assert.deepEqual(hit.explanation?.matched.includes('phrase'), true);
    assert.deepEqual(hit.explanation.matched.includes('interpretation'), true);
    assert.deepEqual(hit.explanation.matched.includes('question'), true);
    assert.deepEqual(hit.explanation.matched.includes('examples'), true);
    assert.ok(hit.explanation.examples > 0.5 && hit.explanation.examples <= 1);
    assert.ok(hit.explanation.words.some(({ concepts }) => concepts.includes('パスワード')));
    const [typed] = search.search('迷惑メール', { explain: true });
    assert.ok(typed.explanation?.matched.includes('answer'));
    assert.equal(typed.explanation?.matched.includes('interpretation'), false);
    assert.equal(search.search('パスワード')[0].explanation, undefined);
  });

  it('reports its interpretation of a query if that differs from what was typed', () => {
    assert.deepEqual(search.interpret('pasuwa-do wasureta'), { kind: 'romaji', text: 'パスワード 忘れた' });
    assert.equal(search.interpret('ぱすわどー')?.text ?? 'パスワード', 'パスワード');
    assert.equal(search.interpret('パスワード'), undefined);
  });

  it('suggests only words that find something', () => {
    assert.ok(search.suggestions.length >= 3);
    for (const word of search.suggestions) assert.ok(search.search(word).length > 0, word);
  });
});

describe('ranges of a hit', () => {
  const rangesIn = (text: string, query: string): string[] =>
    search.highlight(text, query).map(([start, end]) => text.slice(start, end));

  it('are offsets into question and answer', () => {
    const hit = search.search('パスワード')[0];
    const entry = faq.entries.find(({ id }) => id === hit.id);
    assert.ok(entry);
    assert.ok(hit.ranges.question.length > 0);
    for (const [start, end] of hit.ranges.question) assert.equal(entry.question.slice(start, end), 'パスワード');
    const answer = answerText(entry, faq);
    for (const [start, end] of hit.ranges.answer) assert.ok(answer.slice(start, end).length >= 2);
  });

  it('match other widths and kana than those typed', () => {
    assert.deepEqual(rangesIn('「ﾊﾟｽﾜｰﾄﾞ」とは', 'ぱすわーど'), ['ﾊﾟｽﾜｰﾄﾞ']);
    assert.deepEqual(rangesIn('ぱすわーどの設定', 'パスワード')[0], 'ぱすわーど');
  });

  it('are correct after surrogate pairs, and never split one', () => {
    assert.deepEqual(rangesIn('😀😀パスワード😀', 'パスワード'), ['パスワード']);
    for (const part of rangesIn('𠮷野家のパスワード', '𠮷野家')) assert.doesNotThrow(() => encodeURIComponent(part));
  });

  it('are in order and do not overlap', () => {
    const text = 'パスワードリセットメールのパスワード';
    let before = -1;
    for (const [start, end] of search.highlight(text, 'パスワード リセット メール')) {
      assert.ok(start > before && end > start);
      before = end;
    }
  });

  it('are empty for words without a subject', () => {
    assert.deepEqual(search.highlight('これはです。', 'です'), []);
  });
});

describe('search of a custom document', () => {
  const document: FaqDocument = {
    lang: 'ja',
    title: '給食',
    source: { publisher: '架空県', title: '給食について' },
    categories: [{ id: 'a', title: '給食' }],
    entries: [
      {
        id: '254-1',
        category: 'a',
        question: '献立表はどこにありますか。',
        answer: [{ type: 'paragraph', content: ['毎月の献立表は、栄養士が掲示板に貼ります。'] }],
      },
      {
        id: '254-7',
        category: 'a',
        question: 'アレルギーの届出',
        answer: [{ type: 'paragraph', content: ['食物アレルギーの届出は、保健室にお持ちください。'] }],
      },
      {
        id: '1-3',
        category: 'a',
        question: '箸を忘れたとき',
        answer: [{ type: 'paragraph', content: ['予備の箸をお貸しします。'] }],
      },
    ],
  };
  const custom = createFaqSearch(document);

  it('finds entries by the words of their questions and answers', () => {
    assert.equal(custom.search('献立')[0].id, '254-1');
    assert.equal(custom.search('あれるぎー')[0].id, '254-7');
    assert.equal(custom.search('保健室')[0].id, '254-7');
  });

  it('does not use the examples of the package', () => {
    assert.equal(custom.search('献立', { explain: true })[0].explanation?.examples, 0);
    assert.equal(custom.search('箸を忘れた', { explain: true })[0].id, '1-3');
  });

  it('finds both custom and bundled questions in a merged document', () => {
    const both = createFaqSearch({
      ...faq,
      categories: [...faq.categories, ...document.categories],
      entries: [...faq.entries, ...document.entries.slice(0, 2)],
    });
    assert.equal(both.search('献立表はどこ')[0].id, '254-1');
    assert.equal(both.search('アレルギーの届出')[0].id, '254-7');
    assert.equal(both.search('パスワードを忘れた')[0].id, '1-3');
    assert.deepEqual(both.search('宇宙飛行士の訓練'), []);
  });

  it('does not use the package’s phrases for another question with the same id', () => {
    assert.deepEqual(
      custom.search('パスワード 忘れた').filter(({ id }) => id !== '1-3'),
      [],
    );
    assert.deepEqual(custom.search('暗証番号'), []);
  });

  it('finds nothing for other subjects', () => {
    assert.deepEqual(custom.search('宇宙飛行士の訓練'), []);
  });

  it('finds an entry by its `phrases`, including synonyms, but not by parts of words', () => {
    const [first, ...rest] = document.entries;
    const entries = [{ ...first, phrases: ['(お昼|ランチ)(に)?(何|なに)が出る', 'パスワード(を)?食べた'] }, ...rest];
    const search = createFaqSearch({ ...document, entries });
    assert.deepEqual(custom.search('ランチ'), []);
    assert.equal(search.search('ランチに何が出る')[0].id, '254-1');
    assert.equal(search.search('お昼寝').at(0)?.id, undefined);
    assert.equal(search.search('お昼')[0].id, '254-1');
    assert.equal(search.search('暗証番号を食べた')[0].id, '254-1');
    assert.deepEqual(createFaqSearch({ ...document, entries }, { phrases: false }).search('ランチ'), []);
    assert.deepEqual(custom.search('ランチ'), []);
  });

  it('finds the same when built in slices', async () => {
    const many = { ...faq, entries: Array.from({ length: 300 }, () => faq.entries).flat() };
    let pauses = 0;
    const sliced = await createFaqSearchAsync(many, {
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    assert.ok(pauses > 0);
    const complete = createFaqSearch(many);
    for (const query of ['パスワード忘れた', 'kyassyukuria', 'スマホ'])
      assert.deepEqual(idsOf(sliced)(query), idsOf(complete)(query));
  });

  it('is built entry by entry, so that a page stays responsive while 10,000 are indexed', async ({ mock }) => {
    const many = { ...faq, entries: Array.from({ length: 1000 }, () => faq.entries).flat() };
    // A clock that advances a millisecond per call: a slice of 8 ms is 8 steps on any machine.
    let now = 0;
    mock.method(performance, 'now', () => (now += 1));
    let pauses = 0;
    await createFaqSearchAsync(many, {
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    });
    // Each entry gets its phrases in one step and is indexed in another.
    assert.ok(pauses >= (2 * many.entries.length) / 8, `${pauses} pauses`);
  });

  it('stops building when aborted', async () => {
    const abort = new AbortController();
    abort.abort();
    await assert.rejects(createFaqSearchAsync(faq, { signal: abort.signal }), { name: 'AbortError' });
  });
});

describe('search in English', () => {
  it('finds by English words in the English and in the Japanese document', async () => {
    const english = createFaqSearch(await bundledFaq('en'));
    for (const engine of [english, search]) {
      assert.equal(engine.search('forgot password')[0].id, '1-3');
      assert.equal(engine.search('can I use a smartphone')[0].id, '2-1');
    }
    assert.deepEqual(english.search('weather forecast'), []);
  });
});
