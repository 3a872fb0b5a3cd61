import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chevronIcon } from '../../shared/icons.js';
import { msg } from '../../../i18n/msg.js';

interface Choice {
  id: string;
  label: string;
  /** The options apart from "all"; without any, the filter is not shown. */
  options: readonly { id: string; title: string }[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** A filter that shows only what concerns the visitor. */
export function renderFilter({ id, label, options, chosen, onChoose }: Choice): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<div class="filter">
    <label for=${id}>${label}</label>
    <div class="select">
      <select
        id=${id}
        part="filter"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          onChoose(value === '' ? undefined : value);
        }}
      >
        <option value="" ?selected=${chosen === undefined} .selected=${chosen === undefined}>${msg('すべて')}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.id} ?selected=${chosen === option.id} .selected=${chosen === option.id}>
              ${option.title}
            </option>`,
        )}
      </select>
      ${chevronIcon}
    </div>
  </div>`;
}
