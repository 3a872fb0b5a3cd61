import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Environment } from '../../environment/types.js';
import type { EnvironmentTable } from '../../content/types/faq.js';
import { checkIcon } from '../shared/icons.js';
import { renderNote, renderText } from '../content/inlines-template.js';
import type { InlineContext } from '../content/context.js';
import { msg } from '../../i18n/msg.js';

/** The table from the document, with the row and the cell of the visitor's environment highlighted. */
export function renderEnvironments(
  table: EnvironmentTable,
  environment: Environment | undefined,
  context: InlineContext,
): TemplateResult {
  return html`<div class="environments" part="environments">
    <div class="table-scroll" role="region" aria-label=${table.title} tabindex="0">
      <table part="table">
        <caption>
          ${renderText(table.title, context)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.columns.platform}</th>
            <th scope="col">${table.columns.browser}</th>
          </tr>
        </thead>
        ${table.platforms.map(({ platform, name, browsers }) => {
          const ownRow = environment?.platform === platform;
          return html`<tbody class=${ownRow ? 'own' : ''} part=${ownRow ? 'own-row' : 'row'}>
            ${browsers.map(({ browser, text }, index) => {
              const ownCell = ownRow && environment.browser === browser;
              return html`<tr>
                ${
                  index > 0
                    ? nothing
                    : html`<th scope="rowgroup" rowspan=${browsers.length}>
                        ${renderText(name, context)}
                        ${ownRow ? html`<span class="badge">${msg('お使いのOS')}</span>` : nothing}
                      </th>`
                }
                <td class=${ownCell ? 'own' : ''} part=${ownCell ? 'own-cell' : 'cell'}>
                  <span>${renderText(text, context)}</span>
                  ${ownCell ? html`<span class="badge">${checkIcon}${msg('お使いのブラウザ')}</span>` : nothing}
                </td>
              </tr>`;
            })}
          </tbody>`;
        })}
      </table>
    </div>
    ${table.notes.map((note) => renderNote(note, context))}
  </div>`;
}
