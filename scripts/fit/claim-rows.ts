import type { ClaimWords } from '../../detection/claims/claim-words.ts';
import { classHits } from '../../detection/claims/compose-statements.ts';
import type { Sentence } from '../../detection/claims/sentence.ts';
import { signsOf } from '../../detection/claims/sentence-signs.ts';
import { readSentences } from '../../detection/detect.ts';
import type { Lexicon } from '../../detection/lexicon/lexicon.ts';
import type { Polarity } from '../../detection/types.ts';
import type { LabelledDocument } from '../eval/labels.ts';
import { isLabelledKind, overlaps } from '../eval/score-claims.ts';
import { pageOf, type Wording } from '../eval/wordings.ts';

/** What a sentence says of one kind of statement by its labels: its polarity, or nothing that counts where they leave it open. */
export type SaidOf = Polarity | 'open';

/** A sentence as an example: its signs, what its labels say of each kind, and of which kinds without a label it says nothing. */
export interface ClaimRow {
  signs: Set<string>;
  said: ReadonlyMap<string, SaidOf>;
  isSilent: (kind: string) => boolean;
}

const polarities: readonly unknown[] = ['asserted', 'denied', 'hedged'] satisfies Polarity[];

interface Reading {
  lexicon: Lexicon;
  claimWords: ClaimWords;
}

/** The sentences of labelled documents that do not ask. */
export function rowsOfDocuments(
  documents: readonly LabelledDocument[],
  { lexicon, claimWords }: Reading,
): ClaimRow[] {
  return documents.flatMap((document) => {
    const promises = document.claims.filter(({ value }) => polarities.includes(value.polarity));
    return readSentences(document, lexicon, claimWords)
      .filter(({ isQuestion }) => !isQuestion)
      .map((sentence): ClaimRow => {
        const place = { start: sentence.start, end: sentence.start + sentence.text.length };
        const said = new Map<string, SaidOf>();
        for (const { kind, value, optional, ...label } of promises) {
          if (!overlaps(label, place) || (said.get(kind) ?? 'open') !== 'open') continue;
          said.set(kind, optional ? 'open' : (value.polarity as Polarity));
        }
        const isLabelled = (kind: string) => isLabelledKind(asClaim(kind), document);
        return { signs: allSigns(sentence, claimWords), said, isSilent: isLabelled };
      });
  });
}

function allSigns(sentence: Sentence, words: ClaimWords): Set<string> {
  const { said, placed } = signsOf(sentence, classHits(sentence.text, words), words);
  return new Set([...said, ...placed]);
}

const asClaim = (kind: string) =>
  ({ kind, start: 0, end: 0, value: { polarity: 'asserted' } }) as Parameters<
    typeof isLabelledKind
  >[0];

/** Sentences that stand alone, where one is all that a wording says; of those with a label nothing is known but that kind. */
export function rowsOfWordings(
  wordings: readonly Wording[],
  { lexicon, claimWords }: Reading,
): ClaimRow[] {
  return wordings.flatMap(({ kind, polarity, sentence }) => {
    const { from, to, ...page } = pageOf(sentence);
    const own = readSentences(page, lexicon, claimWords).filter(
      (one) => !one.isQuestion && one.start >= from && one.start < to,
    );
    const [only] = own;
    if (!only || own.length > 1) return [];
    const said = new Map<string, SaidOf>(polarity ? [[kind, polarity]] : []);
    return [{ signs: allSigns(only, claimWords), said, isSilent: () => kind === 'none' }];
  });
}
