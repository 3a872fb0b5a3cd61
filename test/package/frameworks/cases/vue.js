import { createApp, h, nextTick, shallowReactive } from 'vue';
import Cases from './Cases.vue';
import { registerReceiver } from './receiver.js';

registerReceiver();
export { heard } from './receiver.js';

export function mount(target) {
  const props = shallowReactive({ view: undefined, data: undefined });
  const app = createApp({ render: () => h(Cases, { ...props }) });
  app.mount(target);
  return {
    show: async (next) => {
      Object.assign(props, next);
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}
