import { GmisEnvTableElement } from '../elements/environment/gmis-env-table-element.js';
import { register } from './register.js';

register('gmis-env-table', GmisEnvTableElement);

export { GmisEnvTableElement };

declare global {
  interface HTMLElementTagNameMap {
    'gmis-env-table': GmisEnvTableElement;
  }
}
