import { flushSync, mount as mountComponent, unmount } from 'svelte';
import Cases from './Cases.svelte';
import { registerReceiver } from './receiver.js';

registerReceiver();
export { heard } from './receiver.js';

export function mount(target) {
  const component = mountComponent(Cases, { target });
  return {
    show: (props) => {
      component.show(props);
      flushSync();
    },
    unmount: () => unmount(component),
  };
}
