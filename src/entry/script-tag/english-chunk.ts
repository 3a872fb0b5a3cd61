/** What English needs beyond the script-tag build; built as `gmis-widgets.en.min.js`. */
export { default as environments } from '../../../data/environments.en.json';
export { default as faq } from '../../../data/faq.en.json';
export { default as guides } from '../../../data/guides.en.json';
export { templates } from '../../i18n/locales/en.js';
