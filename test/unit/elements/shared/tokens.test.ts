import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { filesBelow, readText } from '../../../package/repository.js';

const tokensFile = 'src/elements/shared/tokens.styles.ts';
const tokens = readText(tokensFile);
const styles = filesBelow('src/elements')
  .filter((file) => file.endsWith('.ts') && file !== tokensFile)
  .map(readText)
  .join('\n');

/** The colours of a theme by name, if the page sets none. */
function theme(name: 'light' | 'dark'): Record<string, string> {
  const sheet = new RegExp(`const ${name} = css\`([^\`]*)\``).exec(tokens)?.[1] ?? '';
  return Object.fromEntries(
    [...sheet.matchAll(/--_color-([\w-]+): var\(--gmis-color-[\w-]+, (#\w+)\)/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  );
}

function luminance(color: string): number {
  const hex = color.length === 4 ? color.replace(/\w/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the tokens', () => {
  it('match the current design tokens of the Digital Agency', () => {
    assert.equal(execFileSync('node', ['scripts/update/tokens.mjs', '--print'], { encoding: 'utf8' }), tokens);
  });

  it('are all used, and all that are used are defined', () => {
    const names = (text: string, pattern: RegExp): string[] => [
      ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
    ];
    const defined = names(tokens, /(--_[\w-]+):/g).sort();
    const used = names(`${styles}\n${tokens}`, /var\((--_[\w-]+)/g).sort();
    assert.deepEqual(used, defined);
  });

  it('are all that a page can set: no style reads another --gmis-* property', () => {
    const names = (text: string, pattern: RegExp): string[] =>
      [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
    const offered = names(tokens, /--_[\w-]+: var\(\s*(--gmis-[\w-]+)/g);
    assert.ok(offered.length > 20);
    assert.deepEqual(
      names(styles, /var\((--gmis-[\w-]+)/g).filter((name) => !offered.includes(name)),
      [],
    );
    assert.deepEqual(names(tokens, /(--gmis-[\w-]+)[,)]/g), offered);
  });

  it('are named consistently after the property that a page sets', () => {
    for (const [, own = '', page = ''] of tokens.matchAll(/--_([\w-]+): var\(--gmis-([\w-]+)/g))
      assert.equal(page, own);
  });
});

for (const name of ['light', 'dark'] as const) {
  describe(`[8] the ${name} theme`, () => {
    const colors = theme(name);
    const color = (key: string): string => colors[key] ?? assert.fail(`no colour ${key}`);
    const backgrounds = ['background', 'background-weak', 'background-header'];
    const texts = ['text', 'heading', 'text-weak', 'link', 'link-hover', 'link-visited', 'link-active', 'accent'];
    for (const background of backgrounds) {
      for (const text of texts) {
        // Table headers never contain links or weak text.
        if (background === 'background-header' && !['text', 'heading', 'accent'].includes(text)) continue;
        it(`gives ${text} 7:1 on ${background}`, () => {
          assert.ok(contrast(color(text), color(background)) >= 7);
        });
      }
    }
    for (const [text, background] of [
      ['on-accent', 'accent'],
      ['heading', 'mark'],
      ['text', 'accent-background'],
      ['accent', 'accent-background'],
      ['link', 'accent-background'],
      ['link', 'focus-ring'],
      ['heading', 'focus-ring'],
    ] as const) {
      it(`gives ${text} 7:1 on ${background}`, () => {
        assert.ok(contrast(color(text), color(background)) >= 7);
      });
    }
    for (const line of ['border', 'border-field', 'success', 'warning', 'error', 'accent', 'focus']) {
      it(`gives the line ${line} 3:1 on the background`, () => {
        assert.ok(contrast(color(line), color('background')) >= 3);
      });
    }
    it('renders focus in two colours, one of which contrasts with any adjacent colour', () => {
      assert.ok(contrast(color('focus'), color('focus-ring')) >= 9);
    });
  });
}
