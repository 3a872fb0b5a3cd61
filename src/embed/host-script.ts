import { hostFrames } from './host.js';

// Internet Explorer, which runs no script of the frame either, keeps the height that the page gives it.
if (typeof URL === 'function') hostFrames();
