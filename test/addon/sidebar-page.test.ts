// The sidebar as Google gets it: one file that is small, whole, and makes no elements out of text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFile } from './built';

const page = builtFile('Sidebar.html');

const folder = new URL('../../src/sidebar/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|html)$/.test(name))
  .map((name) => [name, readFileSync(join(folder.pathname, name), 'utf8')] as const);

describe('the page of the sidebar', () => {
  it('is small enough to open at once', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(120_000);
  });

  it('holds its script and its style, and nothing that Google would run as a template', () => {
    expect(page).toMatch(/<style>[^<]*:root/);
    expect(page).toMatch(/<script>[\s\S]{10000}/);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page.match(/<\/style/gi)).toHaveLength(1);
    expect(page).not.toContain('<?');
    expect(page).not.toContain('<!--');
  });

  it('loads nothing from anywhere', () => {
    // The names of XML's own kinds of elements are no addresses.
    const names = /http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|2000\/svg)/g;
    expect(page.replace(names, '')).not.toMatch(/https?:|\/\/[\w-]+\.\w/);
    expect(page).not.toMatch(/<(?:link|img|iframe|script)\b[^>]*\s(?:src|href)=|@import|\burl\(/);
    expect(page).not.toMatch(
      /\b(?:fetch|importScripts|eval)\(|XMLHttpRequest|WebSocket|sendBeacon/,
    );
  });

  it.each(sources)('%s makes no element out of text', (_name, source) => {
    expect(source).not.toMatch(
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTMLUnsafe|createContextualFragment|DOMParser)\b|document\.write|new Function|\beval\b/,
    );
  });

  it('keeps nothing in the browser', () => {
    for (const [name, source] of sources)
      expect(/localStorage|sessionStorage|indexedDB|document\.cookie/.test(source), name).toBe(
        false,
      );
  });
});
