import connection from '../../data/connection.json';
import type { ConnectionTarget } from './connection.js';

/** The sites that visitors must be able to reach to use G-MIS, according to the ministry's document. */
export const connectionTargets: readonly ConnectionTarget[] = connection.targets;
