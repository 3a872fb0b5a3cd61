/** Draws the rooms into demo/rooms.svg: a step of `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { picture } from './rooms.mjs';

writeFileSync('demo/rooms.svg', picture());
