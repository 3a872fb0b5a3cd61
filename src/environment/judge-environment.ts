import type { Environment, Judgement } from './types.js';
export function judgeEnvironment(_e: Environment): Judgement {
  return { verdict: 'supported', reasons: [] };
}
