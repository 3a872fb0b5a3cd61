import { GmisFaqElement } from 'gmis-widgets';
import 'gmis-widgets/gmis-faq';

/** `<gmis-faq>` with properties that take data, as a site might extend it. */
class ReceiverElement extends GmisFaqElement {
  static properties = {
    items: { attribute: false },
    record: { attribute: false },
    camelCaseRecord: { attribute: false },
  };
}

export function registerReceiver() {
  customElements.define('gmis-faq-receiver', ReceiverElement);
}

/** What the declared listeners were given. */
export const heard = [];

export const hear = ({ type }) => {
  heard.push(type);
};
