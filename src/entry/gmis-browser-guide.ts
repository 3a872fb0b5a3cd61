import { GmisBrowserGuideElement } from '../elements/browser-guide/gmis-browser-guide-element.js';
import { register } from './register.js';

register('gmis-browser-guide', GmisBrowserGuideElement);

export { GmisBrowserGuideElement };

declare global {
  interface HTMLElementTagNameMap {
    'gmis-browser-guide': GmisBrowserGuideElement;
  }
}
