import { readEmbedQuery } from './embed-query.js';
import { readMessage } from './protocol.js';
import type { EmbedMessage } from './protocol.js';

/** The part of an element that the frame's page uses; its class is in another script. */
interface EmbeddedElement extends HTMLElement {
  show?: (id: string) => Promise<boolean>;
}

/** Approximate width of a printed page, in CSS pixels. */
const paperWidth = 640;

/**
 * Shows the element that the query string asks for, and reports its height to the page around the frame.
 * @param container - contains the default element, whose content is the fallback.
 */
export function fillFrame(container: HTMLElement): void {
  const element = placeElement(container);
  openLinksOutside();
  if (window.parent !== window) talkToHost(element);
}

function placeElement(container: HTMLElement): EmbeddedElement {
  const { element: name, lang, attributes, colors } = readEmbedQuery(location.search);
  const isDefault = name === 'faq' && lang === 'ja';
  const element = isDefault ? (container.children[0] as HTMLElement) : document.createElement(`gmis-${name}`);
  document.documentElement.lang = lang;
  if (lang === 'en') document.title = 'G-MIS: questions, answers and supported environments';
  document.body.style.margin = '0';
  Object.keys(attributes).forEach((attribute) => {
    element.setAttribute(attribute, attributes[attribute]);
  });
  Object.keys(colors).forEach((property) => {
    element.style.setProperty(property, colors[property]);
  });
  if ('--gmis-color-background' in colors) document.body.style.background = colors['--gmis-color-background'];
  if (!isDefault) {
    container.textContent = '';
    container.appendChild(element);
  }
  return element;
}

/** Opens links to other pages in a new window, not in the frame. */
function openLinksOutside(): void {
  addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const link = path.filter((each) => each instanceof HTMLAnchorElement).at(0);
      if (!link || !/^https?:$/.test(link.protocol) || link.href.split('#')[0] === location.href.split('#')[0]) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    },
    true,
  );
}

function talkToHost(element: EmbeddedElement): void {
  let origin = knownHostOrigin();
  let token = '';
  let printed = 0;

  const send = (message: EmbedMessage): void => {
    window.parent.postMessage(message, origin ?? '*');
  };
  const sendHeight = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (token !== '' && height > 0) send({ gmis: 'height', token, height, printed: Math.max(height, printed) });
  };

  addEventListener('message', (event) => {
    if (event.source !== window.parent || (origin !== undefined && event.origin !== origin)) return;
    const message = readMessage(event.data);
    if (message?.gmis === 'who') send({ gmis: 'ready' });
    if (message?.gmis === 'hello') {
      origin = event.origin;
      token = message.token;
      document.documentElement.style.overflow = 'hidden';
      if (message.fragment !== '') show(element, message.fragment);
      sendHeight();
      measurePrinted(element, (height) => {
        printed = height;
        sendHeight();
      });
    }
    if (message?.gmis === 'show' && message.token === token && message.fragment !== '') show(element, message.fragment);
  });
  new ResizeObserver(sendHeight).observe(document.documentElement);
  send({ gmis: 'ready' });
}

/** The origin of the page around the frame; `undefined` if the browser does not expose it. */
function knownHostOrigin(): string | undefined {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  if (ancestors && ancestors.length > 0) return ancestors[0];
  return document.referrer === '' ? undefined : new URL(document.referrer).origin;
}

function show(element: EmbeddedElement, fragment: string): void {
  if (location.hash !== fragment) location.replace(fragment);
  else void element.show?.(decodeURIComponent(fragment.slice('#gmis-'.length)));
}

/** Measures the height in print, where everything is open: with an invisible copy of the element. */
function measurePrinted(element: EmbeddedElement, onMeasured: (height: number) => void): void {
  void customElements.whenDefined(element.localName).then(() => {
    const copy = element.cloneNode(false) as HTMLElement;
    copy.style.cssText += `;position:absolute;visibility:hidden;width:${String(paperWidth)}px`;
    setTimeout(() => {
      document.body.appendChild(copy);
      setTimeout(() => {
        const closed = copy.shadowRoot?.querySelectorAll('[hidden]');
        closed?.forEach((each) => {
          each.removeAttribute('hidden');
        });
        onMeasured(Math.ceil(copy.getBoundingClientRect().height));
        copy.remove();
      }, 500);
    }, 500);
  });
}
