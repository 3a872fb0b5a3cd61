/** Gives the page its turn, and comes back with a task of its own. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // Timers that follow each other wait four milliseconds each.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
