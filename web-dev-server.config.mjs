/** Serves the demo, in tests and by `npm start`, with what a portal would ship: Lit's production build. */
export default {
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['production', 'default'] },
};
