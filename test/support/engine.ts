import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that the test runs in (`npm run test:all-engines`). */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * A test that needs Chrome's DevTools protocol: the accessibility tree, forced colours, print, an input method. Other
 * engines skip it.
 */
export const itInChromium = engine === 'chromium' ? it : it.skip;

/** The same as {@link itInChromium} for a group of tests. */
export const describeInChromium = engine === 'chromium' ? describe : describe.skip;

/** Sets the width of the page, or of its content if the driver of the engine cannot (WebKitGTK). */
export async function resize(width: number, height = 700): Promise<void> {
  if (engine === 'webkit') document.body.style.width = `${width}px`;
  else await setViewport({ width, height });
}

/** Presses a key with the driver of the engine. */
export async function pressByDriver(key: string, shift: boolean): Promise<void> {
  if (engine === 'webkit') {
    await executeServerCommand('webdriver-keys', shift ? ['Shift', key] : [key]);
    return;
  }
  if (shift) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  if (shift) await sendKeys({ up: 'Shift' });
}
