// How soon and how much of a page is read, painted and asked again. The delays of pointing are in hover/delays.ts.

/** Characters of a page read at most, in UTF-16 code units: about twenty long novels. */
export const readLimit = 16_000_000;

/** Milliseconds from a change of the page to reading it again: long enough for what comes together, short enough to seem at once. */
export const changeDelay = 250;

/** Milliseconds from a change to reading it at most, on a page that comes to rest. */
export const longestChangeDelay = 2_000;

/** Share of time that following a page with terms may take. */
export const readerDuty = 0.02;

/** Share of time that asking a page without terms for stems may take. */
export const scoutDuty = 0.01;

/** Share of time that surveys of a changing page may take. */
export const surveyDuty = 0.01;

/** Milliseconds that a survey is charged for one UTF-16 code unit at most, twenty times what it takes: the rest is a stall of the machine. */
export const mostSurveyCost = 0.0025;

/** Milliseconds between two surveys at most, however long one takes. */
export const longestSurveyDelay = 60_000;

/** Milliseconds that the rest of the page waits for the judge of what is in view. */
export const judgePatience = 150;

/** Milliseconds until a judge that could not be brought is asked for again; doubled each time. */
export const judgeRetryDelay = 500;

/** The longest of these delays, in milliseconds, after which the judge is not asked for anymore. */
export const longestJudgeRetryDelay = 64_000;

/** Milliseconds between looks at elements that may get a shadow root later: nothing tells of that. */
export const lateRootDelay = 2_000;

/** Milliseconds of work in one go before the page gets its turn: a small part of a frame. */
export const sliceLength = 3;

/** Milliseconds without a change after which a busy page stands still again. */
export const calmDelay = 1_000;

/** Milliseconds between looks at what no event tells of: marks that the page takes away, colors that change, tickers that move. */
export const lookDelay = 500;

/** Milliseconds between looks at hidden text while the pointer goes over the page, which can bring it out. */
export const pointedDelay = 200;
