/** The page on which a web officer creates the code to paste. `writeSnippet` writes the code itself. */
import { embedColors, version, writeSnippet } from '../dist/gmis-snippet.js';

const cdn = `https://unpkg.com/gmis-widgets@${version}/dist/`;
const dist = new URL('../dist/', import.meta.url).href;

/** The defaults of the custom properties, and their names on this page. */
const colorDefaults = {
  accent: '#0017c1',
  link: '#00118f',
  text: '#333333',
  heading: '#1a1a1a',
  background: '#ffffff',
};
const colorNames = { accent: '強調', link: 'リンク', text: '文字', heading: '見出し', background: '背景' };

const hints = {
  script: 'ページのHTMLの、表示したい場所に貼り付けます。1行目のスクリプトタグは、1つのページに1つで足ります。',
  'script-with-static':
    'ページのHTMLの、表示したい場所に貼り付けます。スクリプトが動くまでの間と、動かない環境では、中の静的なHTMLが表示されます。',
  iframe:
    'ページのHTMLの、表示したい場所に貼り付けます。2行目のスクリプトタグが、枠の高さを内容に合わせます。なくても、枠の中をスクロールして読めます。',
  static: 'CMSの、HTMLを編集する画面に貼り付けます。内容が新しくなったときは、作り直して貼り替えてください。',
};

const form = document.getElementById('choices');
const code = document.getElementById('code');
const preview = document.getElementById('preview');
const copied = document.getElementById('copied');
const contactUrlError = document.getElementById('contact-url-error');
const integrity = await fetch(`${dist}integrity.json`).then((answer) => answer.json());
let run = 0;

fillColors();
form.addEventListener('input', () => void update());
form.addEventListener('submit', (event) => event.preventDefault());
form.elements.namedItem('host').forEach((radio) => radio.addEventListener('change', suggestFolder));
document.getElementById('default-colors').addEventListener('click', () => {
  for (const name of embedColors) form.elements.namedItem(`color-${name}`).value = colorDefaults[name];
  void update();
});
document.getElementById('copy').addEventListener('click', () => void copy());
await update();

/** The options for `writeSnippet`. */
function readChoices() {
  const values = new FormData(form);
  const valueOf = (name) => String(values.get(name) ?? '').trim();
  const [element, kind] = [valueOf('element'), valueOf('kind')];
  // A CDN may not serve HTML as HTML.
  const host = kind === 'iframe' && valueOf('host') === 'cdn' ? 'same' : valueOf('host');
  const names = [
    ...['heading-level', ...(element === 'browser-guide' ? ['topic'] : [])],
    ...(element === 'faq' ? ['contact-name', 'contact-tel', 'contact-url', 'contact-hours'] : []),
  ];
  const folder = valueOf('folder');
  return {
    kind,
    element,
    lang: valueOf('lang'),
    attributes: Object.fromEntries(names.map((name) => [name, valueOf(name)]).filter(([, value]) => value !== '')),
    colors: Object.fromEntries(
      embedColors
        .map((name) => [name, valueOf(`color-${name}`)])
        .filter(([name, value]) => value !== colorDefaults[name])
        .map(([name, value]) => [`--gmis-color-${name}`, value]),
    ),
    base: host === 'cdn' ? cdn : folder.replace(/\/*$/, '/'),
    // Browsers check the integrity of another host's file only if that host sends CORS headers.
    integrity: host === 'other' ? undefined : integrity,
    host,
  };
}

async function update() {
  const options = readChoices();
  showFields(options);
  run += 1;
  const current = run;
  const [snippet, shown] = await Promise.all([
    writeSnippet(options),
    writeSnippet({ ...options, base: dist, integrity }),
  ]);
  if (current !== run) return;
  code.value = snippet;
  code.rows = Math.min(16, Math.max(6, snippet.split('\n').length + 3));
  copied.textContent = '';
  document.getElementById('hint').textContent = hints[options.kind];
  preview.srcdoc = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>表示の見本</title>
<style>body{margin:0;padding:1rem;background:#fff}</style></head><body>${shown}</body></html>`;
}

/** Hides fields that have no effect on the chosen options. */
function showFields({ element, kind, host, attributes }) {
  const shows = (list, value) => list === undefined || list.split(' ').includes(value);
  for (const part of form.querySelectorAll('[data-for-element], [data-for-kind], [data-for-host]')) {
    const { forElement, forKind, forHost } = part.dataset;
    part.hidden = !(shows(forElement, element) && shows(forKind, kind) && shows(forHost, host));
  }
  if (kind === 'iframe') form.elements.namedItem('host').value = host;
  const field = form.elements.namedItem('contact-url');
  const refused = 'contact-url' in attributes && !/^(https?|mailto|tel):./.test(attributes['contact-url']);
  field.setAttribute('aria-invalid', String(refused));
  contactUrlError.hidden = !refused;
}

function suggestFolder({ target }) {
  const folder = form.elements.namedItem('folder');
  if (target.value === 'other' && folder.value.startsWith('/'))
    folder.value = 'https://www.example.lg.jp/gmis-widgets/';
  if (target.value === 'same' && folder.value.includes('www.example.lg.jp')) folder.value = '/gmis-widgets/';
}

function fillColors() {
  for (const name of embedColors) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), {
      type: 'color',
      name: `color-${name}`,
      value: colorDefaults[name],
    });
    label.append(input, ` ${colorNames[name]}`);
    document.getElementById('colors').append(label);
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(code.value);
    copied.textContent = 'コピーしました。';
  } catch {
    code.select();
    copied.textContent = document.execCommand('copy')
      ? 'コピーしました。'
      : 'コピーできませんでした。選択したコードを、Ctrl+Cでコピーしてください。';
  }
}

/** The preview is as high as its content. */
preview.addEventListener('load', () => {
  const { documentElement } = preview.contentDocument;
  const fit = () => (preview.style.height = `${Math.ceil(documentElement.getBoundingClientRect().height)}px`);
  new ResizeObserver(fit).observe(documentElement);
});
