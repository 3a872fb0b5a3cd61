import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { hear, registerReceiver } from './receiver.js';

registerReceiver();
export { heard } from './receiver.js';

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
          onCAPSevent={hear}
          onPascalEvent={hear}
          ongmis-faq-toggle={hear}
        />
      );
    default:
      return null;
  }
}

export function mount(target) {
  const root = createRoot(target);
  return {
    show: (props) => flushSync(() => root.render(<Cases {...props} />)),
    unmount: () => flushSync(() => root.unmount()),
  };
}
