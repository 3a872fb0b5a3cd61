/**
 * How the style is included: `link` (an address that contains it, which HTML allows anywhere and which leaves nothing
 * behind where a CMS strips it), `element` (`<style>`, for a page's head), or `none`.
 */
export type StyleMode = 'link' | 'element' | 'none';

export const styleModes: readonly StyleMode[] = ['link', 'element', 'none'];

/**
 * Sizes and colours are those of the elements (デジタル庁デザインシステム, MIT, © デジタル庁), so that nothing moves when
 * an element replaces its static content. Every selector starts with our own class. Internet Explorer reads it, too, so
 * a simple value precedes every value that it does not support.
 */
const css = `
.gmis-static{display:block;display:flow-root;font-family:'Noto Sans JP',-apple-system,BlinkMacSystemFont,sans-serif;font-size:16px;font-size:max(1em,1rem,16px);line-height:1.7;letter-spacing:.02em;color:#333;background:#fff;overflow-wrap:anywhere;word-wrap:break-word}
.gmis-static h2,.gmis-static h3,.gmis-static h4,.gmis-static h5,.gmis-static h6{margin:0 0 .5em;padding:0;border:0;font-size:1em;font-weight:700;line-height:1.5;color:#1a1a1a;background:none}
.gmis-static p,.gmis-static dl,.gmis-static ol,.gmis-static ul,.gmis-static figure,.gmis-static blockquote{margin:0 0 1em}
.gmis-static ol,.gmis-static ul{padding:0 0 0 2em}
.gmis-static dd{margin:0}
.gmis-static em{font-style:normal;font-weight:700;text-decoration:underline}
.gmis-static a{color:#00118f;text-decoration:underline}
.gmis-static a:visited{color:#8b008b}
.gmis-static a:focus,.gmis-static summary:focus{outline:4px solid #000;outline-offset:2px;background:#ffd43d}
.gmis-static a:focus:not(:focus-visible),.gmis-static summary:focus:not(:focus-visible){outline:0;background:none}
.gmis-static .gmis-static-audience,.gmis-static .gmis-static-source{margin:0}
.gmis-static .gmis-static-audience,.gmis-static dt,.gmis-static figcaption{font-weight:700}
.gmis-static .gmis-static-title{font-size:1.75em;letter-spacing:.01em}
.gmis-static .gmis-static-header-notes{padding:1em 1em 1em 2.25em;border-radius:.5em;background:#f2f2f2}
.gmis-static .gmis-static-subtitle{margin:1.5em 0 .5em;font-size:1.25em;font-weight:700;line-height:1.7;color:#1a1a1a}
.gmis-static .gmis-static-contents a{display:inline-block;padding:.4em 0}
.gmis-static .gmis-static-reserve,.gmis-static .gmis-static-ie{display:none}
.gmis-static .gmis-static-ie{padding:1em;border:3px solid #ce0000}
.gmis-static .gmis-static-category{margin:0 0 2.5em}
.gmis-static .gmis-static-category-title{margin:0;padding:0 0 .5em;border-bottom:2px solid #1a1a1a;font-size:1.375em}
.gmis-static summary{display:block;padding:.875em .5em;line-height:1.6;cursor:pointer}
.gmis-static summary::-webkit-details-marker{display:none}
.gmis-static summary .gmis-static-summary{display:flex;margin:0;font-weight:400;line-height:1.6}
.gmis-static .gmis-static-entry{border-bottom:1px solid #949494}
.gmis-static .gmis-static-entry>summary{font-size:1.0625em}
.gmis-static details[open]>summary .gmis-static-summary{font-weight:700}
.gmis-static summary .gmis-static-summary::before{content:'';flex:none;width:.5em;height:.5em;margin:.4em 1.15em 0 .55em;border:solid #00118f;border-width:0 2px 2px 0;box-sizing:border-box;transform:rotate(45deg)}
.gmis-static details[open]>summary .gmis-static-summary::before{margin-top:.65em;transform:rotate(225deg)}
.gmis-static .gmis-static-number{flex:none;margin:0 .75em 0 0;font-weight:700;color:#0017c1}
.gmis-static .gmis-static-answer{padding:.5em .5em 1em 3.125em;scroll-margin-top:6em}
.gmis-static .gmis-static-section,.gmis-static .gmis-static-addition{margin:1.5em 0;padding:0 0 0 1em;border-left:4px solid #e6e6e6}
.gmis-static .gmis-static-section-title,.gmis-static .gmis-static-addition-title{font-size:1.0625em}
.gmis-static .gmis-static-note{padding:0 0 0 1em;border-left:.25em solid #949494}
.gmis-static .gmis-static-note-editor{margin:0 0 1em;padding:.75em 1em;border:1px solid #949494;border-radius:.5em;background:#fff}
.gmis-static .gmis-static-note.gmis-static-note-editor{background:#f2f2f2}
.gmis-static .gmis-static-warning p{margin:0}
.gmis-static .gmis-static-fields{padding:.75em 1em;border:1px solid #e6e6e6;border-radius:.5em;background:#f2f2f2}
.gmis-static .gmis-static-message blockquote{margin:.25em 0 0;padding:.75em 1em;border:1px solid #ce0000;border-radius:.5em}
.gmis-static .gmis-static-message blockquote p{margin:0}
.gmis-static .gmis-static-mail-window{max-width:44em;padding:.75em 1em;border:1px solid #666;border-radius:.5em}
.gmis-static .gmis-static-callout-text{padding:.5em .75em;border:3px solid #ce0000;font-weight:700}
.gmis-static .gmis-static-menu{padding:.1em .35em;border:1px solid #949494;border-radius:.25em;background:#f2f2f2}
.gmis-static .gmis-static-icon{width:1em;height:1em;margin:0 .25em;vertical-align:-.1em;border:0}
.gmis-static code{padding:.1em .35em;font-family:monospace;font-size:1em;color:inherit;background:#f2f2f2}
.gmis-static .gmis-static-guide{margin:0 0 1.5em}
.gmis-static .gmis-static-guide-title{font-size:1.125em}
.gmis-static .gmis-static-guide details{border:1px solid #949494;margin:0 0 -1px}
.gmis-static .gmis-static-guide summary{padding:.5em}
.gmis-static .gmis-static-panel{padding:1em}
.gmis-static .gmis-static-guide li{padding:.1em 0 1em}
.gmis-static .gmis-static-checked .gmis-static-badge{font-weight:700}
.gmis-static .gmis-static-publisher-badge{font-size:smaller}
.gmis-static figure img{max-width:100%;height:auto}
.gmis-static .gmis-static-table-scroll{overflow-x:auto}
.gmis-static .gmis-static-table-scroll:focus{outline:4px solid #000}
.gmis-static .gmis-static-table-scroll:focus:not(:focus-visible){outline:0}
.gmis-static table{width:100%;margin:0 0 1em;border-collapse:collapse;font-size:1em}
.gmis-static caption{padding:0 0 .5em;font-size:1.0625em;font-weight:700;text-align:left;color:#1a1a1a}
.gmis-static th,.gmis-static td{padding:.75em 1em;border:1px solid #949494;text-align:left;vertical-align:baseline}
.gmis-static th{color:#1a1a1a;background:#e6e6e6}
.gmis-static .gmis-static-contact,.gmis-static .gmis-static-answer-contact{margin:0 0 1.5em;padding:1em 1.25em;border:2px solid #0017c1;border-radius:.75em}
.gmis-static .gmis-static-contact p,.gmis-static .gmis-static-answer-contact p,.gmis-static .gmis-static-contact-title,.gmis-static .gmis-static-contact-facts,.gmis-static .gmis-static-contact-list{margin:0}
.gmis-static .gmis-static-contact-list{padding:0;list-style:none}
.gmis-static .gmis-static-answer-contact-title{font-weight:700}
.gmis-static .gmis-static-contact-title{font-size:1.125em}
.gmis-static .gmis-static-contact-facts{display:flex;flex-wrap:wrap}
.gmis-static .gmis-static-contact-facts>div{display:flex;align-items:center;min-height:2.75em;margin:0 2em 0 0}
.gmis-static .gmis-static-contact-facts dt{flex:none;margin:0 .75em 0 0}
.gmis-static .gmis-static-source{color:#4d4d4d}
@media (max-width:640px){.gmis-static .gmis-static-title{font-size:1.5em}.gmis-static .gmis-static-answer{padding-left:.5em}.gmis-static .gmis-static-number{margin-right:.5em}.gmis-static th,.gmis-static td{padding:.5em}}
@media (scripting:enabled){gmis-faq .gmis-static .gmis-static-reserve,gmis-env-table .gmis-static .gmis-static-reserve{display:block;height:14.1em}gmis-env-table .gmis-static .gmis-static-reserve{height:16.5em}}
@media (scripting:enabled) and (max-width:640px){gmis-faq .gmis-static .gmis-static-reserve{height:18.2em}gmis-env-table .gmis-static .gmis-static-reserve{height:23.7em}}
@media all and (-ms-high-contrast:none),(-ms-high-contrast:active){.gmis-static .gmis-static-ie{display:block}}
@media print{.gmis-static ::details-content{display:block;content-visibility:visible;block-size:auto}}
`.replaceAll('\n', '');

/** The style in one of its forms. */
export function renderStyle(mode: StyleMode): string {
  switch (mode) {
    case 'element':
      return `<style>${css}</style>\n`;
    case 'link':
      return `<link rel="stylesheet" href="data:text/css;charset=utf-8,${encodeURIComponent(css).replace(/'/g, '%27')}">\n`;
    case 'none':
      return '';
  }
}
