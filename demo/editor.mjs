/** The page on which a web officer writes a document and immediately sees the result and its issues. */
import { FaqError, bundledFaq, decodeFaqJson, readFaq } from '../dist/entry/faq.js';

/** How long after the last key the document is parsed, in milliseconds. */
const typingPause = 300;

const source = document.getElementById('source');
const summary = document.getElementById('summary');
const list = document.getElementById('issues');
const faq = document.querySelector('gmis-faq');
const encoder = new TextEncoder();

/** The document as far as it is valid JSON, and its issues. */
function readSource(mode) {
  try {
    const value = decodeFaqJson(encoder.encode(source.value));
    const base = mode === 'extend' ? bundledFaq('ja') : undefined;
    return { value, issues: readFaq(value, { base, baseUrl: document.baseURI }).issues };
  } catch (error) {
    if (!(error instanceof FaqError)) throw error;
    return { value: undefined, issues: error.issues };
  }
}

/** The position of an issue in the text, as closely as its path occurs there. */
function placeOf({ path, messageJa }) {
  const [, line, column] = /(\d+)行目の(\d+)文字目/.exec(messageJa) ?? [];
  if (line !== undefined) {
    const before = source.value.split('\n').slice(0, Number(line) - 1);
    return before.reduce((sum, each) => sum + each.length + 1, 0) + Number(column) - 1;
  }
  let place = 0;
  for (const [, index, key] of path.matchAll(/\[(\d+)\]|([\w$-]+)/g)) {
    if (key !== undefined) place = Math.max(place, source.value.indexOf(`"${key}"`, place));
    else place = afterItems(place, Number(index));
  }
  return place;
}

/** The position of an item of the list that starts after a position. */
function afterItems(from, count) {
  const text = source.value;
  let place = text.indexOf('[', from) + 1;
  let depth = 0;
  let inText = false;
  for (let passed = 0; place < text.length && passed < count; place += 1) {
    const letter = text[place];
    if (inText) {
      if (letter === '\\') place += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if ('[{'.includes(letter)) depth += 1;
    else if (']}'.includes(letter)) depth -= 1;
    else if (letter === ',' && depth === 0) passed += 1;
  }
  return place;
}

function showIssues(issues) {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  summary.textContent =
    issues.length === 0
      ? '直すところはありません。'
      : `直すところ：${errors}件、注意：${issues.length - errors}件。選ぶと、その場所へ移ります。`;
  list.replaceChildren(
    ...issues.map((issue) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      item.className = issue.severity;
      button.type = 'button';
      button.textContent = `${issue.path}：${issue.messageJa}`;
      button.onclick = () => {
        const place = placeOf(issue);
        source.focus();
        source.setSelectionRange(place, place + 1);
        const line = source.value.slice(0, place).split('\n').length;
        source.scrollTop = (line - 3) * parseFloat(getComputedStyle(source).lineHeight);
      };
      item.append(button);
      return item;
    }),
  );
}

function update() {
  const mode = document.querySelector('[name=mode]:checked').value;
  const { value, issues } = readSource(mode);
  showIssues(issues);
  // If the text is not valid JSON, the last result stays in view.
  if (value === undefined) return;
  faq.mode = mode;
  faq.document = value;
}

let timer;
source.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, typingPause);
});
for (const choice of document.querySelectorAll('[name=mode]')) choice.addEventListener('change', update);
document.getElementById('save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([source.value], { type: 'application/json' }));
  link.download = 'faq.json';
  link.click();
  URL.revokeObjectURL(link.href);
});

source.value = await (await fetch('prefecture-faq.json')).text();
update();
