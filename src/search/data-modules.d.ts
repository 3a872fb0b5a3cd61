declare module '*/generated/phrases.json' {
  const phrases: import('./phrases.js').CompiledPhrases;
  export default phrases;
}
