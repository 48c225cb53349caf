import { describe, expect, it } from 'vitest';
import { decideSite } from '../../../../settings/sites/decide-site.ts';
import type { SiteChoices } from '../../../../settings/sites/site-state.ts';

const state = (sites: SiteChoices, onByDefault = true) => ({
  onByDefault,
  sites,
  pausedUntil: 0,
  policy: { sites: {} },
});

describe('decideSite', () => {
  it.each<[string, SiteChoices, boolean, string | undefined]>([
    ['https://example.com/', {}, true, undefined],
    ['https://example.com/', { 'example.com': false }, false, 'example.com'],
    ['https://www.example.com/a', { 'example.com': false }, false, 'example.com'],
    ['https://example.com./', { 'example.com': false }, false, 'example.com'],
    ['http://example.com/', { 'example.com': false }, false, 'example.com'],
    ['https://blog.example.com/', { 'example.com': false }, true, undefined],
    ['https://blog.example.com/', { '*.example.com': false }, false, '*.example.com'],
    ['https://example.com/', { '*.example.com': false }, false, '*.example.com'],
    ['https://www.example.com/', { '*.example.com': false }, false, '*.example.com'],
    ['https://notexample.com/', { '*.example.com': false }, true, undefined],
    [
      'https://a.b.example.com/',
      { '*.example.com': false, '*.b.example.com': true },
      true,
      '*.b.example.com',
    ],
    [
      'https://blog.example.com/',
      { '*.example.com': false, 'blog.example.com': true },
      true,
      'blog.example.com',
    ],
    ['https://example.com/hair', { 'example.com/hair': false }, false, 'example.com/hair'],
    ['https://example.com/hair/', { 'example.com/hair': false }, false, 'example.com/hair'],
    ['https://example.com/hair/x?y#z', { 'example.com/hair': false }, false, 'example.com/hair'],
    ['https://example.com/hairdo', { 'example.com/hair': false }, true, undefined],
    [
      'https://example.com/hair/x',
      { 'example.com': false, 'example.com/hair': true },
      true,
      'example.com/hair',
    ],
    [
      'https://example.com/a',
      { '*.example.com/a': false, 'example.com': true },
      true,
      'example.com',
    ],
    ['https://example.com:8080/', { 'example.com': false }, false, 'example.com'],
    [
      'https://example.com:8080/',
      { 'example.com': false, 'example.com:8080': true },
      true,
      'example.com:8080',
    ],
    ['https://example.com/', { 'example.com:8080': false }, true, undefined],
    ['https://example.com/', { 'example.com:443': false }, false, 'example.com:443'],
    ['http://192.168.0.1/', { '192.168.0.1': false }, false, '192.168.0.1'],
    ['http://192.168.0.1/', { '*.0.1': false }, true, undefined],
    ['http://[::1]:3000/', { '[::1]:3000': false }, false, '[::1]:3000'],
    [
      'https://xn--mnchen-3ya.example/',
      { 'xn--mnchen-3ya.example': false },
      false,
      'xn--mnchen-3ya.example',
    ],
    ['https://constructor/', {}, true, undefined],
    ['about:blank', { 'example.com': false }, true, undefined],
    ['not an address', { 'example.com': false }, true, undefined],
  ])('decides %s with %j: %s by %s', (address, sites, on, rule) => {
    expect(decideSite(address, state(sites))).toEqual({ on, rule, byPolicy: false });
  });

  it('reads only the chosen sites when others are off', () => {
    const sites = state({ 'example.com': true }, false);
    expect(decideSite('https://example.com/', sites).on).toBe(true);
    expect(decideSite('https://other.example/', sites).on).toBe(false);
  });

  it('ignores an entry that is neither on nor off', () => {
    const sites = { 'example.com': 'yes' } as unknown as SiteChoices;
    expect(decideSite('https://example.com/', state(sites))).toMatchObject({ rule: undefined });
  });

  it('lets an administrator decide over the person', () => {
    const fixed = {
      ...state({ 'a.example': true, 'b.example/x': true }),
      policy: { onByDefault: false, sites: { '*.b.example': false } },
    };
    expect(decideSite('https://a.example/', fixed)).toEqual({
      on: true,
      rule: 'a.example',
      byPolicy: false,
    });
    expect(decideSite('https://b.example/x', fixed)).toEqual({
      on: false,
      rule: '*.b.example',
      byPolicy: true,
    });
    expect(decideSite('https://c.example/', fixed)).toEqual({
      on: false,
      rule: undefined,
      byPolicy: true,
    });
  });
});
