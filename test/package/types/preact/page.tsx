import type {} from 'gmis-widgets/types/preact';
import { useRef } from 'preact/hooks';
import type { GmisFaqElement } from 'gmis-widgets';

export function Page() {
  const faq = useRef<GmisFaqElement>(null);
  return (
    <main>
      <gmis-faq
        ref={faq}
        heading-level={3}
        contactName="架空県"
        theme="dark"
        hide-search
        className="help"
        ongmis-faq-toggle={({ detail }) => detail.id.length + (detail.open ? 1 : 0)}
      >
        <p slot="contact">窓口</p>
      </gmis-faq>
      <gmis-browser-guide topic="cache" />
      <gmis-env-table headingLevel={2} />
      {/* @ts-expect-error: no such theme */}
      <gmis-faq theme="pink" />
      {/* @ts-expect-error: a level is a number */}
      <gmis-env-table headingLevel={true} />
      {/* @ts-expect-error: no such property */}
      <gmis-faq contactFax="…" />
      {/* @ts-expect-error: the detail has no such field */}
      <gmis-faq ongmis-faq-search={({ detail }) => detail.hits} />
    </main>
  );
}
