/** Makes `<gmis-faq>` show its answers in the first rendering: for the script-tag build, and for servers. */
import * as answers from '../elements/answers.js';
import { provideAnswers } from '../elements/load-answers.js';

provideAnswers(answers);
