import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../../settings/sites/parse-rule.ts';

describe('parseRule', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM  ', 'example.com'],
    ['example.com.', 'example.com'],
    ['www.example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['https://www.example.com/', 'example.com'],
    ['https://example.com/a/b?x=1#y', 'example.com/a/b'],
    ['//example.com/a', 'example.com/a'],
    ['example.com/hair/', 'example.com/hair'],
    ['example.com/hair/*', 'example.com/hair'],
    ['example.com/Hair', 'example.com/Hair'],
    ['example.com/a b'.replace(' ', '%20'), 'example.com/a%20b'],
    ['example.com/ä', 'example.com/%C3%A4'],
    ['example.com/a/../b', 'example.com/b'],
    ['*.example.com', '*.example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['*.example.com/blog', '*.example.com/blog'],
    ['example.com:8080', 'example.com:8080'],
    ['example.com:443', 'example.com:443'],
    ['example.com:08080/a', 'example.com:8080/a'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost:3000'],
    ['intranet', 'intranet'],
    ['192.168.0.1', '192.168.0.1'],
    ['192.168.0.1:8080/x', '192.168.0.1:8080/x'],
    ['[::1]', '[::1]'],
    ['[2001:DB8::1]:8443', '[2001:db8::1]:8443'],
    ['2001:db8::1', '[2001:db8::1]'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['*.пример.рф', '*.xn--e1afmkfd.xn--p1ai'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['my_site.example.com', 'my_site.example.com'],
  ])('reads %j as %j', (text, rule) => {
    expect(parseRule(text)).toEqual({ rule });
  });

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['example .com', 'space', 'example .com'],
    ['example.com other.com', 'space', 'example.com other.com'],
    ['ftp://example.com', 'scheme', 'ftp'],
    ['chrome://settings', 'scheme', 'chrome'],
    ['about:blank', 'scheme', 'about'],
    ['javascript:alert(1)', 'scheme', 'javascript'],
    ['me@example.com', 'account', 'me@example.com'],
    ['https://me:secret@example.com', 'account', 'me:secret@example.com'],
    ['*', 'everything', '*'],
    ['*://*/*', 'everything', '*'],
    ['exam*.com', 'wildcard', 'exam*.com'],
    ['*example.com', 'wildcard', '*example.com'],
    ['a.*.example.com', 'wildcard', 'a.*.example.com'],
    ['example.com/a*b', 'wildcard', 'example.com/a*b'],
    ['*.192.168.0.1', 'wildcardAddress', '192.168.0.1'],
    ['example.com:', 'port', ''],
    ['example.com:0', 'port', '0'],
    ['example.com:70000', 'port', '70000'],
    ['example.com:abc', 'port', 'abc'],
    ['/path/only', 'host', ''],
    ['*.', 'host', ''],
    ['example..com', 'host', 'example..com'],
    ['-example.com', 'host', '-example.com'],
    ['exa<mple.com', 'host', 'exa<mple.com'],
    ['999.1.1.1', 'host', '999.1.1.1'],
    ['__proto__', 'host', '__proto__'],
    [`${'a'.repeat(64)}.com`, 'host', `${'a'.repeat(64)}.com`],
    [`example.com${'/a'.repeat(33)}`, 'deep', '/a'.repeat(33)],
    [`example.com/${'a'.repeat(1001)}`, 'long', 'example.com'],
  ])('refuses %j: %s', (text, fault, part) => {
    expect(parseRule(text)).toEqual({ fault, part });
  });

  it('reads its own rules unchanged', () => {
    for (const text of ['*.example.com:81/a/b', '[::1]:80/x', 'xn--mnchen-3ya.example/%C3%A4']) {
      expect(parseRule(text)).toEqual({ rule: text });
    }
  });
});
