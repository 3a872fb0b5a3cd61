import { hostFrames } from './host.js';

// Internet Explorer does not run the scripts of the frame either; there, frames keep the height that the page gives them.
if (typeof URL === 'function') hostFrames();
