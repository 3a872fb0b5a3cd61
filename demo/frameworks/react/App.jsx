import 'gmis-widgets/gmis-faq';
import { useState } from 'react';

export function App() {
  const [opened, setOpened] = useState('まだありません');
  return (
    <main>
      <h1>React</h1>
      <p>
        最後に開いた質問：<output>{opened}</output>
      </p>
      <gmis-faq
        heading-level={3}
        contactName="架空県医療政策課"
        ongmis-faq-toggle={({ detail }) => detail.open && setOpened(detail.id)}
      >
        <p>質問と回答を読み込んでいます。</p>
      </gmis-faq>
    </main>
  );
}
