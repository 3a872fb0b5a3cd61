import connection from '../../data/connection.json';
import type { ConnectionTarget } from './connection.js';

/** The sites that a visitor has to reach to use G-MIS, as the ministry's document names them. */
export const connectionTargets: readonly ConnectionTarget[] = connection.targets;
