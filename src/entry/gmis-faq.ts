import { GmisFaqElement } from '../elements/faq/gmis-faq-element.js';
import { register } from './register.js';

register('gmis-faq', GmisFaqElement);

export { GmisFaqElement };

declare global {
  interface HTMLElementTagNameMap {
    'gmis-faq': GmisFaqElement;
  }
}
