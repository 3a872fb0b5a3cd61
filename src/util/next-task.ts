/** Lets the page handle events, and continues in a new task. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // Nested timers would wait at least four milliseconds each.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
