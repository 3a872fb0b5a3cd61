/** Makes `<gmis-faq>` show its answers in the first rendering: for the script-tag build, and for servers. */
import * as answers from '../elements/faq/answers.js';
import { preloadAnswers } from '../elements/faq/load-answers.js';

preloadAnswers(answers);
