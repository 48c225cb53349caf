import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import { speaksPlainly } from '../reading/voice-of.ts';
import type { Around } from './around.ts';

/** What the page says at a candidate: the signs in the order of their names, and of them what supports abbreviations. */
interface PageSigns {
  signs: number[];
  /** How much the page speaks of hair. */
  hair: number;
  /** The same by words that only hint at it. */
  faint: number;
  /** How much it speaks of anything else. */
  rival: number;
  /** How often the abbreviation stands on it, in steps of a logarithm. */
  uses: number;
  /** 1 where the abbreviation is spelled out as ours, or its term is on the page. */
  defined: number;
}

/** The strongest of the other topics of the page: of those in which the form has another sense, and of the rest. */
function rivalsOnPage(it: Candidate, around: Around, lexicon: Lexicon): [number, number] {
  const ofForm = lexicon.topicsOf(it.form);
  const kin = lexicon.kinOf(it.form);
  const trades = lexicon.tradesOf(it.form);
  let rival = 0;
  let other = 0;
  for (const topic in around.verdict.topics) {
    const level = around.verdict.topics[topic] ?? 0;
    if (kin.has(Number(topic)) || trades.has(Number(topic))) continue;
    if (ofForm.has(Number(topic))) rival = Math.max(rival, level);
    else other = Math.max(other, level);
  }
  return [Math.log1p(rival), Math.log1p(other)];
}

/** Reads what the page as a whole, its title and the heading say of the sense of a candidate. */
export function pageSigns(it: Candidate, around: Around, lexicon: Lexicon): PageSigns {
  const { verdict, headings = [] } = around;
  const { letters, term } = it.form;
  const lean = verdict.leanings[term] ?? 0;
  const onPage = letters && !it.defined ? verdict.defined[letters] : undefined;
  const definedHere = Number(it.defined === 'hair');
  const definedOnPage = Number(onPage === 'hair');
  const termOnPage = Number(verdict.terms.includes(term));
  const named = Number(verdict.named.includes(term) && !speaksPlainly(it));
  // Whose hair is lost is said beside it: what stands far away takes nothing from a form of one sense.
  const isNear = it.form.policy === 'of_people';
  const [rival, other] = isNear ? [0, 0] : rivalsOnPage(it, around, lexicon);
  const uses = letters ? (verdict.uses[letters] ?? 0) : 0;
  const hair = verdict.hair + verdict.titleHair;
  // Firm words of hair outweigh what words of any kind say against it.
  const against = Math.max(0, -verdict.subject - verdict.hair / 2);
  return {
    signs: [
      Math.log1p(verdict.hair),
      Math.log1p(verdict.faint),
      rival,
      other,
      isNear ? 0 : Math.log1p(verdict.others),
      Math.max(0, verdict.subject),
      isNear ? 0 : against,
      verdict.titleHair,
      Number(letters !== null && verdict.titleUses.includes(letters)),
      Number(headings.some(({ candidates }) => candidates.some(({ form }) => form.term === term))),
      termOnPage,
      named,
      Math.log1p(verdict.terms.length),
      uses,
      Math.log1p(Math.max(0, lean)),
      isNear ? 0 : Math.log1p(Math.max(0, -lean)),
      definedHere,
      Number(it.defined === 'other'),
      definedOnPage,
      Number(onPage === 'other'),
    ],
    hair,
    faint: verdict.faint,
    rival: rival + other,
    uses,
    defined: Math.max(definedHere, definedOnPage, termOnPage, named),
  };
}
