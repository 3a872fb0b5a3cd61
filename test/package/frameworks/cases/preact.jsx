import { render } from 'preact';
import { flushSync } from 'preact/compat';
import { hear, registerReceiver } from './receiver.js';

registerReceiver();
export { heard } from './receiver.js';

const listen = (element) => {
  for (const type of ['CAPSevent', 'PascalEvent']) element?.addEventListener(type, hear);
};

function Cases({ view, data }) {
  switch (view) {
    case 'no-children':
      return <gmis-faq />;
    case 'children':
      return (
        <gmis-faq>
          <p slot="contact">{data.text}</p>
        </gmis-faq>
      );
    case 'data':
      return (
        <gmis-faq-receiver
          hideSearch={data.yes}
          headingLevel={data.number}
          contactName={data.text}
          items={data.list}
          record={data.record}
          camelCaseRecord={data.record}
        />
      );
    case 'attributes':
      return <gmis-faq hide-search={data.yes} heading-level={data.number} contact-name={data.text} />;
    case 'events':
      return (
        <gmis-faq
          onlowercaseevent={hear}
          onkebab-event={hear}
          oncamelEvent={hear}
          ref={listen}
          ongmis-faq-toggle={hear}
        />
      );
    default:
      return null;
  }
}

export function mount(target) {
  return {
    show: (props) => flushSync(() => render(<Cases {...props} />, target)),
    unmount: () => render(null, target),
  };
}
