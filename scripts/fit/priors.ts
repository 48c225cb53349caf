import type { FormKind } from '../../detection/lexicon/fitted-senses.ts';

/** What a sign is expected to weigh before any document is seen: words nearby more than words far away. */
const expected: Record<string, number> = {
  firmSentence: 2,
  firmBlock: 1.5,
  firmHeading: 1,
  firmBeside: 0.7,
  faintSentence: 1,
  faintBlock: 0.7,
  faintHeading: 0.5,
  faintBeside: 0.3,
  openSentence: 1.2,
  openBlock: 0.9,
  openHeading: 0.6,
  openBeside: 0.4,
  shortSentence: 1,
  shortBlock: 0.8,
  shortHeading: 0.5,
  shortBeside: 0.3,
  tradeSentence: 0.7,
  tradeBlock: 0.5,
  tradeHeading: 0.3,
  tradeBeside: 0.2,
  rivalSentence: -2,
  rivalBlock: -1.3,
  rivalHeading: -0.7,
  rivalBeside: -0.4,
  otherSentence: -0.7,
  otherBlock: -0.4,
  otherHeading: -0.3,
  otherBeside: -0.2,
  hairOnPage: 1,
  faintOnPage: 0.5,
  rivalOnPage: -1,
  otherOnPage: -0.6,
  allOnPage: -0.5,
  ofHair: 0.5,
  ofOther: -0.5,
  hairInTitle: 1,
  termInTitle: 0.5,
  termInHeading: 0.3,
  termOnPage: 1,
  termsOnPage: 0.7,
  uses: 0.1,
  leansHair: 0.7,
  leansOther: -0.7,
  definedHair: 5,
  definedOther: -8,
  pageDefinesHair: 2,
  pageDefinesOther: -4,
  unsupported: -1,
  openAlone: -0.5,
  shortAlone: -0.5,
  otherAlone: -0.3,
  bare: -0.7,
  staged: 1.5,
  nameLike: -3,
  owned: 0.5,
  definite: -0.3,
  ofSomething: -0.3,
  need: -1,
};

/** What a sign is expected to weigh for any form. */
export function expectedOf(sign: string): number {
  return expected[sign] ?? 0;
}

/** How much more a form says by itself that has one sense but for another's hair. */
const saidByPlain = 3;

/** What a kind of forms is expected to differ by from all forms. */
export function differenceOf(kind: FormKind, sign: string): number {
  return kind === 'plain' && sign === 'always' ? saidByPlain : 0;
}
