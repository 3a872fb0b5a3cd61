/**
 * The content that is fetched only when English is asked for. The script-tag build puts `src/entry/english.ts` in this
 * file's place, because a classic script from another host cannot `import()` without CORS.
 */
export const loadEnglishFaq = async () => (await import('../../../data/faq.en.json')).default;
export const loadEnglishGuides = async () => (await import('../../../data/guides.en.json')).default;
export const loadEnglishEnvironments = async () => (await import('../../../data/environments.en.json')).default;
