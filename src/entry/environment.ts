export { checkConnection } from '../environment/connection.js';
export type {
  ConnectionCause,
  ConnectionOptions,
  ConnectionOutcome,
  ConnectionResult,
  ConnectionTarget,
} from '../environment/connection.js';
export { connectionTargets } from '../environment/connection-targets.js';
export { detectEnvironment } from '../environment/detect.js';
export { judgeEnvironment } from '../environment/judge.js';
export type { JudgeOptions } from '../environment/judge.js';
export { knownReleases } from '../environment/releases.js';
export type { BrowserReleases } from '../environment/releases.js';
export { environmentReport } from '../environment/report.js';
export type { ReportContent, ReportLabels } from '../environment/report.js';
export type * from '../environment/types.js';
