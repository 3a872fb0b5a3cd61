import environments from '../../../data/environments.ja.json';
import { loadEnglishEnvironments } from './english.js';
import type { EnvironmentTable, Language } from '../types/faq.js';

/**
 * The ministry's table of supported environments.
 * @param lang - `ja`: the original, available immediately. `en`: a reference translation, loaded as a promise.
 */
export function bundledEnvironments(lang: 'ja'): EnvironmentTable;
export function bundledEnvironments(lang: 'en'): Promise<EnvironmentTable>;
export function bundledEnvironments(lang: Language): EnvironmentTable | Promise<EnvironmentTable>;
export function bundledEnvironments(lang: Language): EnvironmentTable | Promise<EnvironmentTable> {
  return lang === 'en' ? loadEnglishEnvironments() : environments;
}
