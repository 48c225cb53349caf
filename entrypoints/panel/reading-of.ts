import type { MarkMap } from '../../page/marks/mark.ts';
import type { PageSession, Reading } from '../stages/session.ts';
import { untilAnswered } from '../stages/until-answered.ts';

/** The reading of a session; where no reader runs (yet), one without marks that follows it once it comes. */
export async function readingOf(session: PageSession): Promise<Reading> {
  if (session.reading) return session.reading;
  const known = await untilAnswered(() => session.send('readSettings'), session.signal);
  if (!known) throw new Error('The settings of this site could not be read.');
  const marks: MarkMap = {
    at: (node, offset) => session.reading?.marks.at(node, offset),
    inOrder: () => session.reading?.marks.inOrder() ?? [],
    has: (mark) => session.reading?.marks.has(mark) ?? false,
  };
  return {
    marks,
    shadowRoots: () => session.reading?.shadowRoots() ?? [],
    counts: () => session.reading?.counts() ?? {},
    settings: () => session.reading?.settings() ?? known,
    extent: () => session.reading?.extent() ?? { characters: 0, whole: true },
  };
}
