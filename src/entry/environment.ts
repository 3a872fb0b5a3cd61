export { detectEnvironment } from '../environment/detect-environment.js';
export { judgeEnvironment } from '../environment/judge-environment.js';
export type { Environment, Judgement } from '../environment/types.js';
