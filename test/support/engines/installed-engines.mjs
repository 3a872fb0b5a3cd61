import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The tests that run in every engine. */
export const engineFiles = ['test/browser/**/*.browser.test.ts', 'test/a11y/**/*.browser.test.ts'];

/** How to install the engines on Debian and Ubuntu. */
export const aptLine = 'apt-get install -y firefox-esr webkit2gtk-driver xvfb fonts-noto-cjk';

const onPath = (/** @type {string[]} */ ...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

/** @returns {string | undefined} Path of Firefox */
export function findFirefox() {
  return onPath('firefox-esr', 'firefox') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
}

/** @returns {{ driver: string, browser: string, display: string } | undefined} WebKitGTK's WebDriver, its browser, Xvfb */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
  return driver && display && browser ? { driver, display, browser } : undefined;
}
