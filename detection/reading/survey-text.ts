import type { Lexicon, LoadedForm } from '../lexicon/lexicon.ts';
import { scanWords } from '../words/scan-words.ts';
import { findPhrases } from './find-phrases.ts';
import { speaksOfPeople } from './speaks-of-people.ts';
import { subjectKey } from './subject-key.ts';
import { isPlain } from './voice-of.ts';

/** What a stretch of a page speaks of; additive. */
export interface Survey {
  words: number;
  /** Weight of the words that speak for each topic, by topic number. */
  topics: Record<number, number>;
  /** Weight of the words that only hint at hair. */
  faint: number;
  /** Weight of all words that speak of anything else. */
  others: number;
  /** How often each abbreviation of ours stands there, in whichever sense. */
  uses: Record<string, number>;
  /** Capitalised runs whose first letters spell an abbreviation of ours (Simple Management Protocol), by letters. */
  expansions: Record<string, number>;
  /** How often each word stands there that tells the subject of a page. */
  subject: Record<string, number>;
}

// As in scan-words.ts.
const { charCodeAt } = String.prototype;

/** Whether a form says what a page is about: abbreviations and slang have other senses on most pages. */
function speaksOnPage({ caseSensitive, weak, policy }: LoadedForm): boolean {
  return !caseSensitive && !weak && policy !== 'never_alone';
}

/** Tallies the topics of a text without looking at places; about the cost of finding its phrases. */
export function surveyText(text: string, lexicon: Lexicon): Survey {
  const { weights } = lexicon;
  // Words that stand on pages of any topic say nothing of a page, only of their sentence.
  const firm = (topic: number) => (topic ? weights.firmRival : weights.firmCue) ?? 0;
  const words = scanWords(text, lexicon.forms.words.titles);
  const topics: Record<number, number> = {};
  const expansions: Record<string, number> = {};
  const uses: Record<string, number> = {};
  let faint = 0;
  let ofPeople = 0;
  let isOfPeople = false;
  let others = 0;
  const add = (topic: number, weight: number) => {
    topics[topic] = (topics[topic] ?? 0) + weight;
  };
  const ours = new Uint8Array(words.starts.length);
  for (const { entry, first, last } of findPhrases(words, lexicon.phrases)) {
    const form = entry.forms?.find(speaksOnPage);
    if (form) {
      const says = form.speaks ?? weights.strongForm ?? 0;
      isOfPeople ||= form.policy === 'always';
      if (form.policy === 'of_people') ofPeople += says;
      else if (isPlain(form)) add(0, says);
      ours.fill(1, first, last + 1);
    } else if (entry.cue && entry.cue.weight >= firm(entry.cue.topic)) {
      add(entry.cue.topic, entry.cue.weight);
    } else if (entry.cue?.topic === 0) faint += entry.cue.weight;
    if (!form && entry.cue && entry.cue.topic > 0) others += entry.cue.weight;
    const letters = first === last && entry.forms?.[0]?.letters;
    const surface = text.slice(words.starts[first], words.ends[first]);
    if (letters && surface.replaceAll('.', '') === letters.toUpperCase())
      uses[letters] = (uses[letters] ?? 0) + 1;
  }
  if (ofPeople && (isOfPeople || speaksOfPeople(words, lexicon.forms.words))) add(0, ofPeople);
  else faint += ofPeople;
  let run = '';
  words.starts.forEach((start, at) => {
    const code = charCodeAt.call(text, start);
    if (code >= 97 && code <= 122) {
      run = '';
      return;
    }
    const char = text.charAt(start);
    const capital = char !== char.toLowerCase() && !ours[at];
    run = capital && words.gaps[at] ? run + char.toLowerCase() : capital ? char.toLowerCase() : '';
    if (run.length > 8) run = run.slice(-8);
    for (let size = 3; size <= Math.min(4, run.length); size++) {
      const letters = run.slice(-size);
      if (lexicon.forms.abbreviations.has(letters))
        expansions[letters] = (expansions[letters] ?? 0) + 1;
    }
  });
  const subject = subjectWords(words.folded, lexicon);
  return { words: words.starts.length, topics, faint, others, uses, expansions, subject };
}

/** How often each word stands in a text that tells the subject of a page. */
function subjectWords(folded: readonly string[], { subject }: Lexicon): Survey['subject'] {
  const found: Survey['subject'] = {};
  for (const word of folded) {
    const key = subjectKey(word);
    if (subject.has(key)) found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}
