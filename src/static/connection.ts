import { connectionTargets } from '../environment/connection-targets.js';
import { renderEditorNote, renderLink } from './inlines.js';
import type { RenderContext } from './inlines.js';
import { heading, markup } from './markup.js';
import type { Markup } from './markup.js';

/** Without a script nothing can be checked for the visitor, who can look all the same. */
export function renderConnection(level: number, { words }: RenderContext): Markup {
  const sites = connectionTargets.map(
    ({ id, url }) => markup`<li>${id === 'login' ? words.loginSite : words.site} ${renderLink(url, url)}</li>`,
  );
  return markup`<div class="gmis-static-guide">
${heading(level, words.connection, 'guide-title')}
${renderEditorNote(words.tryToReach, words)}<ul>${sites}</ul>
</div>\n`;
}
