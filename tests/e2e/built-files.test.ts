import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const output = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.output');

/** Every way that browsers give a script to reach a network or to run code that is not in the package. */
const ways =
  /\bXMLHttpRequest\b|\bWebSocket(Stream)?\b|\bWebTransport\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b|\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/;

/** A call of the browser's own `fetch`; the index of the search has a method of that name. */
const fetching =
  /(?<![\w.$])fetch\s*\((?![^()]*\)\s*\{)|\b(globalThis|window|self|top|parent)\s*\??\.\s*fetch\b/;

/** The one call that may stand, in the background and the extension's own pages: it reads a file of the package. */
const ownFile = /\bfetch\(\s*[\w$.]+\.runtime\.getURL\(/g;

/** The scripts that run in pages: there not even the name may stand. */
const inPages = ['ear.js', 'scout.js', 'reader.js', 'judge.js', 'panel.js'];

describe.each(['chrome-mv3', 'firefox-mv3'])('the files of %s', (build) => {
  const folder = join(output, build);
  const scripts = globSync('**/*.js', { cwd: folder });

  it('hold no way to a network, nor to code from elsewhere', () => {
    expect(scripts).toEqual(expect.arrayContaining(inPages));
    for (const path of scripts) {
      const script = readFileSync(join(folder, path), 'utf8');
      expect(ways.exec(script)?.[0], path).toBeUndefined();
      expect(fetching.exec(script.replaceAll(ownFile, ''))?.[0], path).toBeUndefined();
      if (inPages.includes(path)) expect(script, path).not.toMatch(/\bfetch\s*\(/);
    }
  });

  it('hold nothing around the scripts of pages, which every page would pay for', () => {
    for (const path of inPages)
      expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/crashed on startup/);
  });

  it('name no file from elsewhere in their pages', () => {
    const pages = globSync('**/*.{html,css}', { cwd: folder });
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      const text = readFileSync(join(folder, path), 'utf8').replaceAll(/xmlns(:\w+)?="[^"]*"/g, '');
      expect(text, path).not.toMatch(
        /(src|href)=["']?(https?:|\/\/)|url\(\s*["']?(https?:|\/\/)|@import/,
      );
    }
  });

  it('name a policy that lets nothing in from elsewhere', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/connect-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*|data:|blob:/);
  });
});
