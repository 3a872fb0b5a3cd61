import { fillFrame } from './frame.js';

// Internet Explorer cannot parse the script with the elements, so it does not load it and keeps the static content.
const container = document.getElementById('gmis-embed');
if (container && 'noModule' in document.createElement('script')) {
  fillFrame(container);
  const script = document.createElement('script');
  script.src = 'gmis-widgets.min.js';
  document.head.appendChild(script);
}
