export { detectEnvironment } from '../environment/detect.js';
export { judgeEnvironment } from '../environment/judge.js';
export type { JudgeOptions } from '../environment/judge.js';
export { knownReleases } from '../environment/releases.js';
export type { BrowserReleases } from '../environment/releases.js';
export type * from '../environment/types.js';
