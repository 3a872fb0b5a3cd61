/** The interface in English, fetched when asked for; see `src/content/bundled/english.ts` for the script-tag build. */
export const loadEnglishInterface = async () => (await import('../../i18n/locales/en.js')).templates;
