/** The interface in English, fetched when asked for; see `src/faq/english.ts` for the script-tag build. */
export const loadEnglishInterface = async () => (await import('./locales/en.js')).templates;
