import { describe, expect, it } from 'vitest';
import { untouchedSites } from '../../../../settings/sites/site-state.ts';
import { type SwitchScope, switchSite } from '../../../../settings/sites/switch-site.ts';

const page = 'https://www.example.com:8080/hair/loss?x';

describe('switchSite', () => {
  it.each<[string, Record<string, boolean>, boolean, SwitchScope, Record<string, boolean | null>]>([
    ['makes a rule', {}, false, 'site', { 'example.com:8080': false }],
    ['makes a rule for the path', {}, false, 'path', { 'example.com:8080/hair/loss': false }],
    [
      'drops a rule that is no longer needed',
      { 'example.com:8080': false },
      true,
      'site',
      { 'example.com:8080': null },
    ],
    ['makes no rule for what holds anyway', {}, true, 'site', {}],
    [
      'overrules a wider rule',
      { '*.example.com': false },
      true,
      'site',
      { 'example.com:8080': true },
    ],
    [
      'lets a narrower rule for this page give way',
      { 'example.com:8080/hair': false, 'other.example': false },
      true,
      'site',
      { 'example.com:8080/hair': null },
    ],
    [
      'leaves rules for other paths alone',
      { 'example.com:8080/shop': true },
      false,
      'site',
      { 'example.com:8080': false },
    ],
    [
      'turns one path on in a site that is off',
      { 'example.com:8080': false },
      true,
      'path',
      { 'example.com:8080/hair/loss': true },
    ],
  ])('%s', (_, sites, on, scope, expected) => {
    expect(switchSite(page, { on, scope }, { ...untouchedSites, sites })).toEqual(expected);
  });

  it('changes nothing for what is no web page', () => {
    expect(switchSite('about:blank', { on: false, scope: 'site' }, untouchedSites)).toEqual({});
  });
});
