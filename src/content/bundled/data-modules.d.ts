declare module '*/faq.ja.json' {
  const document: import('../types/faq.js').FaqDocument;
  export default document;
}
declare module '*/faq.en.json' {
  const document: import('../types/faq.js').FaqDocument;
  export default document;
}
declare module '*/guides.ja.json' {
  const guides: import('../types/faq.js').GuideSet;
  export default guides;
}
declare module '*/guides.en.json' {
  const guides: import('../types/faq.js').GuideSet;
  export default guides;
}
declare module '*/environments.ja.json' {
  const table: import('../types/faq.js').EnvironmentTable;
  export default table;
}
declare module '*/environments.en.json' {
  const table: import('../types/faq.js').EnvironmentTable;
  export default table;
}
declare module '*/faq-outline.ja.json' {
  const document: import('../types/faq.js').FaqDocument;
  export default document;
}
