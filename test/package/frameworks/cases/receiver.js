import { GmisFaqElement } from 'gmis-widgets';
import 'gmis-widgets/gmis-faq';

/** `<gmis-faq>` with data properties, as a site could extend it. */
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

/** The types of the events that the declared listeners received. */
export const heard = [];

export const hear = ({ type }) => {
  heard.push(type);
};
