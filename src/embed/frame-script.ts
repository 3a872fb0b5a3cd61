import { fillFrame } from './frame.js';

// Internet Explorer cannot read the script with the elements and is not given it; it keeps the static content.
const place = document.getElementById('gmis-embed');
if (place && 'noModule' in document.createElement('script')) {
  fillFrame(place);
  const script = document.createElement('script');
  script.src = 'gmis-widgets.min.js';
  document.head.appendChild(script);
}
