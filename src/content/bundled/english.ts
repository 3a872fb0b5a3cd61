/**
 * Content that is loaded only when English is requested. The script-tag build replaces this file with
 * `src/entry/script-tag/english.ts`, because a classic script from another host cannot `import()` without CORS.
 */
export const loadEnglishFaq = async () => (await import('../../../data/faq.en.json')).default;
export const loadEnglishGuides = async () => (await import('../../../data/guides.en.json')).default;
export const loadEnglishEnvironments = async () => (await import('../../../data/environments.en.json')).default;
