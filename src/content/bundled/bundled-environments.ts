import environments from '../../../data/environments.ja.json';
import { loadEnglishEnvironments } from './english.js';
import type { EnvironmentTable, Language } from '../types/faq.js';

/** The ministry's table of supported environments; Japanese is at hand, the reference translation is fetched. */
export function bundledEnvironments(lang: 'ja'): EnvironmentTable;
export function bundledEnvironments(lang: 'en'): Promise<EnvironmentTable>;
export function bundledEnvironments(lang: Language): EnvironmentTable | Promise<EnvironmentTable>;
export function bundledEnvironments(lang: Language): EnvironmentTable | Promise<EnvironmentTable> {
  return lang === 'en' ? loadEnglishEnvironments() : environments;
}
