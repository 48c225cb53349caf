import * as v from 'valibot';
import type { MessageType } from '../stages/messages.ts';
import { isLibraryPlace } from './library-fragment.ts';

/** Farthest that a line can stand from the corner of its frame, and largest size of a frame, in CSS pixels. */
const farthest = 10_000_000;

const nothing = v.undefined();
const word = (longest: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest));
const term = v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]{0,63}$/));
const number = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const away = number(-farthest, farthest);
const size = number(0, farthest);

/** What each message from a page may hold; all others are refused. Nothing here trusts the page that it comes from. */
export const messageSchemas = {
  bringReader: nothing,
  bringJudge: nothing,
  bringPanel: nothing,
  readSettings: nothing,
  mayRead: nothing,
  termsChanged: nothing,
  leaveTop: nothing,
  closedInTop: nothing,
  // A site is switched on again, and a pause ended, in the popup or by taking back what was chosen.
  choose: v.variant('type', [
    v.strictObject({ type: v.picklist(['siteOff', 'pause', 'tipSeen']) }),
    v.strictObject({ type: v.picklist(['hideHere', 'hideEverywhere']), term }),
    v.strictObject({ type: v.literal('notThisMeaning'), form: word(100) }),
  ]),
  undo: v.pipe(v.string(), v.uuid()),
  sheetOf: term,
  openLibrary: v.pipe(v.string(), v.maxLength(2_000), v.check(isLibraryPlace)),
  showInTop: v.strictObject({
    term,
    stage: v.optional(v.pipe(v.string(), v.regex(/^[1-9]$/))),
    anchor: v.strictObject({
      box: v.strictObject({ left: away, top: away, right: away, bottom: away }),
      width: size,
      height: size,
    }),
    by: v.picklist(['pointer', 'keyboard', 'touch', 'list']),
  }),
} satisfies { [T in MessageType]?: v.GenericSchema<unknown, unknown> };

/** A message that a page may send. */
export type PageMessage = keyof typeof messageSchemas;
