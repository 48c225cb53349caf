// How long the pointer rests before a panel opens and how long a left panel stays are settings: settings/choices/settings.ts.

/** Milliseconds before the end of a rest at which the panel is drawn out of sight, so that it then only has to be put in its place. */
export const headStart = 60;

/** Milliseconds before the end of a rest at which the panel is put in its place: about what that takes, so that it is seen with the first frame after the rest. */
export const placeTime = 8;

/** Milliseconds of rest that suffice while a panel is open or was a moment ago: who compares terms has shown that they want panels. */
export const warmDelay = 100;

/** Milliseconds after a panel closed in which the next one still opens after `warmDelay`. */
export const warmFor = 600;

/** Pixels a millisecond above which the pointer is passing through, mean of two samples. */
export const passingSpeed = 0.5;

/** Milliseconds between two samples beyond which no speed is told from them. */
export const speedGap = 32;

/** Milliseconds without a move after which a fast pointer has stopped; just beyond `speedGap`, so that the two rules never disagree. */
export const settleDelay = 40;

/** Pixels a resting hand may tremble without the rest starting over. */
export const restTolerance = 4;

/** Pixels around a line box or the panel that still count as on it: between lines and at rounded edges. */
export const hitTolerance = 2;

/** Pixels around the panel that count as on the way to it. */
export const panelMargin = 10;

/** Degrees between the two edges of the wedge in which the pointer travels from a term to its panel. */
export const wedgeAngle = 120;

/** Longest touch in milliseconds that is a tap; longer ones are the browser's long press. */
export const tapDuration = 300;

/** Pixels a finger may move in a tap. */
export const tapTolerance = 10;

/** Pixels a sheet is drawn down by its handle until letting go closes it. */
export const swipeDistance = 80;

/** Pixels a millisecond from which a shorter swipe closes it too. */
export const swipeSpeed = 0.5;

/** Pixels a term may be out of view before its panel closes. */
export const viewTolerance = 24;

/** Milliseconds of fading in; short, since the panel is usable from its first frame. */
export const fadeIn = 120;

/** Milliseconds of fading out. */
export const fadeOut = 100;
