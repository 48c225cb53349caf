import { describe, expect, it } from 'vitest';
import { nextPanel } from '../../../../entrypoints/panel/next-panel.ts';
import {
  type Done,
  noPanel,
  over,
  type PanelEvent,
  type PanelState,
  type ShownPanel,
  shownBy,
  shownStop,
  shownTerm,
} from '../../../../entrypoints/panel/panel-state.ts';

type Phase = PanelState['phase'];

const viewOf = (term: string) => ({ mark: { mention: { term } } }) as ShownPanel['view'];
const doneBy = (action: Done['action']): Done => ({ action, undo: Promise.resolve('id') });

const hidden = doneBy('hideHere');
const switched = doneBy('siteOff');
const later = (state: PanelState, ...events: PanelEvent[]) => events.reduce(nextPanel, state);

const closed = noPanel;
const opened = later(closed, { type: 'open', view: viewOf('smp') });
const undoable = later(opened, { type: 'act', done: hidden });
const alone = later(opened, { type: 'act', done: switched }, { type: 'session-end' });
const states = { closed, opened, undoable, alone, over };

const events = {
  open: { type: 'open', view: viewOf('pigment') },
  hide: { type: 'hide' },
  leave: { type: 'leave' },
  pin: { type: 'pin', pinned: true },
  act: { type: 'act', done: hidden },
  progress: { type: 'progress', done: hidden, progress: 'stored' },
  'let-go': { type: 'let-go' },
  undo: { type: 'undo', done: hidden },
  'go-on': { type: 'go-on', term: 'session' },
  'turn-to': { type: 'turn-to', leaf: 'cost' },
  'go-back': { type: 'go-back' },
  'session-end': { type: 'session-end' },
  'extension-end': { type: 'extension-end' },
} satisfies { [T in PanelEvent['type']]: Extract<PanelEvent, { type: T }> };

const refused: PanelEvent = { type: 'progress', done: hidden, progress: 'refused' };
const kept: PanelEvent = { type: 'progress', done: hidden, progress: 'kept' };

describe('the phase of a panel', () => {
  it.each<[keyof typeof events, Record<keyof typeof states, Phase>]>([
    ['open', { closed: 'open', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' }],
    [
      'hide',
      { closed: 'closed', opened: 'closed', undoable: 'closed', alone: 'alone', over: 'over' },
    ],
    ['leave', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'over', over: 'over' }],
    ['pin', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' }],
    ['act', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' }],
    [
      'progress',
      { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' },
    ],
    ['let-go', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'over', over: 'over' }],
    ['undo', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'over', over: 'over' }],
    ['go-on', { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' }],
    [
      'turn-to',
      { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' },
    ],
    [
      'go-back',
      { closed: 'closed', opened: 'open', undoable: 'open', alone: 'alone', over: 'over' },
    ],
    [
      'session-end',
      { closed: 'over', opened: 'over', undoable: 'over', alone: 'alone', over: 'over' },
    ],
    [
      'extension-end',
      { closed: 'over', opened: 'over', undoable: 'over', alone: 'over', over: 'over' },
    ],
  ])('after %s is %j', (type, phases) => {
    for (const [name, phase] of Object.entries(phases))
      expect(nextPanel(states[name as keyof typeof states], events[type]).phase, name).toBe(phase);
  });

  it.each([
    ['siteOff', 'alone'],
    ['pause', 'alone'],
    ['hideHere', 'over'],
    ['hideEverywhere', 'over'],
    ['notThisMeaning', 'over'],
  ] as const)('is, once %s has been done and the session ends, %s', (action, phase) => {
    const done = later(opened, { type: 'act', done: doneBy(action) });
    expect(nextPanel(done, { type: 'session-end' }).phase).toBe(phase);
  });

  it('changes nothing where an event says nothing', () => {
    for (const [state, event] of [
      [closed, events.hide],
      [closed, events.pin],
      [opened, events.leave],
      [opened, events.undo],
      [undoable, { type: 'undo', done: undefined }],
      [alone, events.hide],
      [over, events.open],
    ] as const)
      expect(nextPanel(state, event), event.type).toBe(state);
  });
});

describe('an open panel', () => {
  const termOf = (state: PanelState) => shownTerm(shownBy(state) as ShownPanel);

  it('shows the term it opened at', () => {
    expect(termOf(opened)).toBe('smp');
    expect(termOf(later(opened, events.open))).toBe('pigment');
  });

  it('goes on to another term and back again, but never back beyond the first', () => {
    const further = later(opened, events['go-on'], { type: 'go-on', term: 'needle' });
    expect(termOf(further)).toBe('needle');
    expect(termOf(later(further, events['go-back']))).toBe('session');
    const back = later(further, events['go-back'], events['go-back'], events['go-back']);
    expect(termOf(back)).toBe('smp');
  });

  it('turns to leaves and back, one at a time, also across terms', () => {
    const stopOf = (state: PanelState) => shownStop(shownBy(state) as ShownPanel);
    const turnTo = (leaf: 'more' | 'related') => ({ type: 'turn-to', leaf }) as const;
    let state = later(opened, turnTo('more'), turnTo('related'), events['go-on']);
    const back = [];
    for (let step = 0; step < 4; step++) {
      state = nextPanel(state, events['go-back']);
      back.push(stopOf(state));
    }
    expect(back).toEqual([
      { term: 'smp', leaf: 'related' },
      { term: 'smp', leaf: 'more' },
      { term: 'smp', leaf: undefined },
      { term: 'smp', leaf: undefined },
    ]);
  });

  it.each<[string, PanelEvent[], Partial<ShownPanel>]>([
    [
      'knows from which leaf it came back',
      [events['turn-to'], events['go-back']],
      { cameFrom: 'cost' },
    ],
    [
      'forgets that as it goes on',
      [events['turn-to'], events['go-back'], events['go-on']],
      { cameFrom: undefined },
    ],
    ['keeps a pin while it goes on', [events.pin, events['go-on']], { pinned: true }],
    ['forgets a pin at its next opening', [events.pin, events.open], { pinned: false }],
    ['counts its openings', [events.hide, events.open], { openings: 2 }],
    ['counts one that follows another at once', [events.open, events.open], { openings: 3 }],
    ['waits for what is done to be stored', [events.act], { done: hidden, progress: 'asked' }],
    ['says what was stored', [events.act, events.progress], { done: hidden, progress: 'stored' }],
    ['says what could not be stored', [events.act, refused], { done: hidden, progress: 'refused' }],
    ['lets go of it', [events.act, refused, events['let-go']], { done: undefined }],
    [
      'tries once more what could not be stored',
      [events.act, refused, { type: 'act', done: switched }],
      { done: switched, progress: 'asked' },
    ],
    [
      'says what could not be taken back',
      [events.act, events.progress, kept],
      { done: hidden, progress: 'kept' },
    ],
    ['says nothing of what was undone', [events.act, events.undo], { done: undefined }],
    [
      'still waits for what was done after an earlier refusal',
      [events.act, { type: 'act', done: switched }, refused],
      { done: switched, progress: 'asked' },
    ],
    [
      'still says what was done after an earlier undo',
      [events.act, { type: 'act', done: switched }, events.undo],
      { done: switched },
    ],
    ['offers no undo at another term', [events.act, events['go-on']], { done: undefined }],
    ['offers no undo at a leaf', [events.act, events['turn-to']], { done: undefined }],
    ['offers no undo after going back', [events.act, events['go-back']], { done: undefined }],
    [
      'offers to take back a switched site wherever it goes',
      [{ type: 'act', done: switched }, events['go-on'], events['turn-to'], events['go-back']],
      { done: switched },
    ],
    [
      'offers nothing of it anymore once it was taken back',
      [{ type: 'act', done: switched }, events['turn-to'], { type: 'undo', done: switched }],
      { done: undefined },
    ],
  ])('%s', (_, happening, expected) => {
    expect(later(opened, ...happening)).toMatchObject(expected);
  });
});

describe('a panel left alone', () => {
  it('shows what it showed, with what can be undone', () => {
    expect(alone).toMatchObject({ ...shownBy(opened), phase: 'alone', done: switched });
  });

  it.each(['go-on', 'turn-to', 'go-back'] as const)('can still be undone after %s', (type) => {
    expect(nextPanel(alone, events[type])).toMatchObject({ phase: 'alone', done: switched });
  });
});
