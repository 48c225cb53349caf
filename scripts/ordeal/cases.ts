import { type Fault, failStorage, stopWorker } from './faults.ts';

/** One ordeal: a page of tests/pages/ordeal that does its worst, perhaps beside a fault of the browser. */
export interface OrdealCase {
  /** What is done to the extension, in a few words. */
  what: string;
  /** The page's file in tests/pages/ordeal. Its script sets `isOver` of the window once it is done, and `stolen` to what it got hold of. */
  page: string;
  fault?: Fault;
}

/** All ordeals by their names; a new one is a line here and a page. */
export const cases: Record<string, OrdealCase> = {
  paragraphs: { what: '10,000 new paragraphs a second for four seconds', page: 'paragraphs.html' },
  roots: { what: '2,000 shadow roots, each inside the one before', page: 'roots.html' },
  rewriting: { what: 'the document is opened and written anew 40 times', page: 'rewriting.html' },
  highlights: {
    what: 'all highlights and style sheets are cleared 60 times',
    page: 'highlights.html',
  },
  removal: { what: 'whatever comes to the page is taken out at once', page: 'removal.html' },
  registry: {
    what: 'the page defines, upgrades and reads every unknown element',
    page: 'registry.html',
  },
  events: { what: 'pointer, touch, key and click events made by the page', page: 'events.html' },
  worker: {
    what: 'the background is stopped again and again',
    page: 'growing.html',
    fault: stopWorker,
  },
  storage: { what: 'the storage fails for two seconds', page: 'growing.html', fault: failStorage },
};
