import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Pages } from './browser-pages.js';
import { elements, head, openPage, script, tour, tourEnd } from './made-page.js';

describe('under strict headers', { timeout: 300_000 }, () => {
  let pages: Pages;
  before(async () => {
    pages = await Pages.open();
  });
  after(() => pages.close());

  const reports = `<script src="/reports.js"></script>`;
  const files = {
    '/reports.js': `window.reports = []; addEventListener('securitypolicyviolation', function (event) { reports.push(event.violatedDirective + ' ' + event.blockedURI); });`,
  };

  const policies = {
    'only same-origin scripts and styles': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    'a nonce': "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; img-src data:",
  };
  for (const [what, policy] of Object.entries(policies)) {
    it(`works with a policy of ${what}, without violations`, async () => {
      const nonce = policy.includes('nonce') ? ' nonce="abc"' : '';
      const page = `${head()}${reports}${script}</head><body>${elements}</body></html>`.replaceAll(
        '<script',
        `<script${nonce}`,
      );
      const made = await openPage(pages, page, {
        // English is a second script from the same host, which a nonce by itself does not allow.
        headers: { 'Content-Security-Policy': policy.replace("'nonce-abc';", "'nonce-abc' 'strict-dynamic';") },
        files,
      });
      assert.equal(await made.evaluate(tour), tourEnd);
      assert.equal(await made.evaluate('reports.join()'), '');
      assert.deepEqual(made.troubles, []);
      assert.equal(
        await made.evaluate(
          `getComputedStyle(document.querySelector('gmis-faq').shadowRoot.querySelector('.question')).display`,
        ),
        'flex',
      );
      await made.page.close();
    });
  }

  const trusted: [what: string, policy: string, shown: 'widget' | 'fallback'][] = [
    ['the policy name that Lit uses', 'trusted-types lit-html', 'widget'],
    ['no policies', "trusted-types 'none'", 'fallback'],
    ['another policy name', 'trusted-types other', 'fallback'],
    ['duplicates allowed', "trusted-types lit-html 'allow-duplicates'", 'widget'],
    ['that name, and a second copy of Lit', 'trusted-types lit-html', 'fallback'],
    ['duplicates allowed, and a second copy of Lit', "trusted-types lit-html 'allow-duplicates'", 'widget'],
    ['both names, and a second copy of Lit', 'trusted-types lit-html gmis-widgets', 'widget'],
  ];
  for (const [what, policy, shown] of trusted) {
    it(`shows the ${shown} with Trusted Types: ${what}`, async () => {
      const second = what.includes('second')
        ? `<script>trustedTypes.createPolicy('lit-html', { createHTML: function (text) { return text; } });</script>`
        : '';
      const made = await openPage(pages, `${head()}${second}${script}</head><body>${elements}</body></html>`, {
        headers: { 'Content-Security-Policy': `require-trusted-types-for 'script'; ${policy}` },
      });
      if (shown === 'widget') {
        await made.until(`document.querySelector('gmis-faq').shadowRoot.querySelectorAll('.question').length === 10`);
      } else {
        assert.match(String(await made.evaluate(`document.querySelector('gmis-faq').innerText`)), /読み込んでいます/);
        assert.equal(await made.evaluate(`!!customElements.get('gmis-faq')`), false);
      }
      assert.deepEqual(
        made.troubles.filter(
          (trouble) => !/TrustedHTML|Trusted Type|TrustedTypes|trusted-types|Content Security Policy/.test(trouble),
        ),
        [],
      );
      assert.deepEqual(
        made.troubles.filter((trouble) => /^(TypeError|Error|ReferenceError)/.test(trouble)),
        [],
        'uncaught error',
      );
      await made.page.close();
    });
  }

  it('shows the widget in both languages when the page allows both policies', async () => {
    const made = await openPage(pages, `${head()}${script}</head><body>${elements}</body></html>`, {
      headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types lit-html gmis-widgets" },
    });
    assert.equal(await made.evaluate(tour), tourEnd);
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });

  it('is styled in a browser without adoptedStyleSheets', async () => {
    const old =
      '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>';
    const made = await openPage(pages, `${head()}${old}${script}</head><body>${elements}</body></html>`);
    assert.equal(await made.evaluate(tour), tourEnd);
    assert.equal(
      await made.evaluate(
        `getComputedStyle(document.querySelector('gmis-faq').shadowRoot.querySelector('.question')).display`,
      ),
      'flex',
    );
    assert.deepEqual(made.troubles, []);
    await made.page.close();
  });
});
