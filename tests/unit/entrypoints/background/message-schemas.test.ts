import { library } from 'virtual:library';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../../articles/library-place.ts';
import {
  messageSchemas,
  type PageMessage,
} from '../../../../entrypoints/background/message-schemas.ts';

const accepts = (type: PageMessage, data: unknown) =>
  v.is(messageSchemas[type] as v.GenericSchema, data);

const anchor = { box: { left: 1, top: 2.5, right: 30, bottom: 20 }, width: 200, height: 90 };
const shown = { term: 'prp', anchor, by: 'pointer' };
const id = '0b9f2f4c-5d3e-4a6b-8c1d-2e3f4a5b6c7d';

describe('a message from a page', () => {
  it.each<[PageMessage, unknown]>([
    ['bringReader', undefined],
    ['termsChanged', undefined],
    ['choose', { type: 'siteOff' }],
    ['choose', { type: 'pause' }],
    ['choose', { type: 'hideHere', term: 'scalp-micropigmentation' }],
    ['choose', { type: 'notThisMeaning', form: 'SMP' }],
    ['undo', id],
    ['sheetOf', 'scalp-micropigmentation'],
    ['openLibrary', ''],
    ['openLibrary', 'glossary'],
    ['openLibrary', formatPlace({ query: '髪の毛 “Hair” 100 % / ?#'.repeat(6) })],
    ['showInTop', shown],
    ['showInTop', { ...shown, term: 'norwood-scale', stage: '3' }],
  ])('%s may hold %j', (type, data) => {
    expect(accepts(type, data)).toBe(true);
  });

  it.each<[PageMessage, unknown]>([
    ['bringReader', { tab: 7 }],
    ['choose', undefined],
    ['choose', { type: 'siteOn' }],
    ['choose', { type: 'resume' }],
    ['choose', { type: 'hideHere' }],
    ['choose', { type: 'hideHere', term: 'x'.repeat(65) }],
    ['choose', { type: 'hideHere', term: '__proto__' }],
    ['choose', { type: 'hideEverywhere', term: ['a'] }],
    ['choose', { type: 'notThisMeaning', form: '' }],
    ['choose', { type: 'notThisMeaning', form: 'x'.repeat(101) }],
    ['choose', { type: 'siteOff', address: 'https://bank.example' }],
    ['undo', { sites: { '*.bank.example': false } }],
    ['undo', 'x'.repeat(10_000)],
    ['sheetOf', undefined],
    ['sheetOf', ''],
    ['sheetOf', '../evidence'],
    ['sheetOf', '__proto__'],
    ['sheetOf', 'x'.repeat(65)],
    ['sheetOf', ['prp']],
    ['openLibrary', 'x'.repeat(2_001)],
    ['openLibrary', 'https://evil.example'],
    ['openLibrary', 'article/<b>'],
    ['openLibrary', null],
    ['showInTop', { ...shown, mention: { form: 'your account is locked' } }],
    ['showInTop', { ...shown, term: 'Call this number' }],
    ['showInTop', { ...shown, by: 'script' }],
    ['showInTop', { ...shown, stage: '0' }],
    ['showInTop', { ...shown, stage: '12' }],
    ['showInTop', { ...shown, stage: 'IV' }],
    ['showInTop', { ...shown, stage: 3 }],
    ['showInTop', { ...shown, stage: '3 for your account' }],
    ['showInTop', { ...shown, anchor: { ...anchor, width: Number.NaN } }],
    ['showInTop', { ...shown, anchor: { ...anchor, height: Number.POSITIVE_INFINITY } }],
    ['showInTop', { ...shown, anchor: { ...anchor, box: { ...anchor.box, left: -1e9 } } }],
    ['showInTop', { ...shown, anchor: { ...anchor, box: [1, 2, 3, 4] } }],
  ])('%s may not hold %j', (type, data) => {
    expect(accepts(type, data)).toBe(false);
  });

  it('may name every term, form and place of the library', () => {
    for (const { id } of library.terms) {
      expect(accepts('choose', { type: 'hideHere', term: id }), id).toBe(true);
      expect(accepts('sheetOf', id), id).toBe(true);
    }
    for (const { id, sections } of library.articles)
      for (const section of sections) {
        const fragment = formatPlace({ article: id, section: section.id });
        expect(accepts('openLibrary', fragment), fragment).toBe(true);
      }
  });
});
