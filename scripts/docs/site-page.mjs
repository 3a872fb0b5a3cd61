/** The layout of a page of the documentation site. */

const messages = {
  ja: { skip: '本文へ', menu: 'ページ', other: 'English', otherLang: 'en', table: '表', code: 'コード' },
  en: { skip: 'Skip to content', menu: 'Pages', other: '日本語', otherLang: 'ja', table: 'Table', code: 'Code' },
};

const fileName = (id, lang) => (lang === 'ja' ? `${id}.html` : `${id}.${lang}.html`);

/** Lets tables and code scroll by themselves, so that the page never scrolls sideways. */
function withScrolling(html, { table, code }) {
  let tables = 0;
  let codes = 0;
  return html
    .replace(/<table>[\s\S]*?<\/table>/g, (found) => {
      tables += 1;
      return `<div class="table" role="region" tabindex="0" aria-label="${table} ${tables}">${found}</div>`;
    })
    .replace(/<pre>/g, () => {
      codes += 1;
      return `<pre role="region" tabindex="0" aria-label="${code} ${codes}">`;
    });
}

/** The file name and HTML of a page. @param content - in HTML */
export function pageOf({ page, pages, site, version, lang, content }) {
  const { skip, menu, other, otherLang } = messages[lang];
  const links = pages.map(({ id, title }) => {
    const current = id === page.id ? ' aria-current="page"' : '';
    return `<li><a href="${fileName(id, lang)}"${current}>${title[lang]}</a></li>`;
  });
  const html = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title[lang]} | ${site[lang]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs.css">
<link rel="alternate" hreflang="${otherLang}" href="${fileName(page.id, otherLang)}">
<script src="../gmis-widgets.min.js" defer></script>
<script src="docs.js" type="module"></script>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header>
<p class="site"><a href="${fileName('index', lang)}">${site[lang]}</a> <span class="version">${version}</span></p>
<p><a href="${fileName(page.id, otherLang)}" lang="${otherLang}" hreflang="${otherLang}">${other}</a></p>
</header>
<nav aria-label="${menu}"><ul>${links.join('')}</ul></nav>
<main id="content">
<h1>${page.title[lang]}</h1>
${withScrolling(content, messages[lang])}</main>
</body>
</html>
`;
  return { name: fileName(page.id, lang), html };
}
