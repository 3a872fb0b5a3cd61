/** The interactive parts of the documentation: custom properties to change, and events as they happen. */
import { events, properties } from './manifest.js';

const sample = document.querySelector('#sample');
const form = document.querySelector('#properties');
const log = document.querySelector('#console');

/** A colour picker for a colour, a text field for anything else. */
function field({ name, default: value }) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  const isColor = /^#[0-9a-f]{3,6}$/i.test(value);
  input.type = isColor ? 'color' : 'text';
  input.value =
    isColor && value.length === 4 ? `#${[...value.slice(1)].map((digit) => digit + digit).join('')}` : value;
  input.addEventListener('input', () => sample.style.setProperty(name, input.value));
  label.append(name, input);
  return label;
}

form?.append(...properties.map(field));

function logEvent({ type, detail }) {
  const line = document.createElement('li');
  line.textContent = `${type} ${JSON.stringify(detail)}`;
  log.prepend(line);
  while (log.children.length > 50) log.lastChild.remove();
}

if (log) for (const name of events) sample.addEventListener(name, logEvent);
