import { exposeBench } from './peer.js';

const answers = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('.gmis-static-entry')];

exposeBench({
  ready: Promise.resolve(),
  openAll() {
    for (const each of answers()) each.open = true;
    return Promise.resolve();
  },
  shown: () => answers().length,
});
