import { pageSubject, shareOf } from '../../detection/deciding/page-subject.ts';
import type { FittedSenses } from '../../detection/lexicon/fitted-senses.ts';
import type { Forms } from '../../detection/lexicon/lexicon.ts';
import { subjectKey } from '../../detection/reading/subject-key.ts';
import { textOfLinks, textOfName } from '../../detection/reading/survey-page-name.ts';
import { scanWords } from '../../detection/words/scan-words.ts';
import { domainOf, type LabelledDocument } from '../eval/labels.ts';
import { partOf } from './part-of.ts';
import { type Example, solve } from './solve.ts';

/** So many words are chosen, those first that part pages best. */
const mostWords = 400;

/** A word must stand in so many documents, and in so many domains: others say more of their author than of their subject. */
const least = { documents: 6, domains: 4 };

/** What stands in a larger share of all documents is a little word, and says more of the manner of a text. */
const largestShare = 0.3;

/** How strongly weights are held to 0. */
const hold = 1;

/** Steps of the weights, for few different ones. */
const step = 0.4;

/** A training document is told by weights that have not seen it, in so many parts. */
const parts = 4;

/** The words of a document, as a page is told by them, each once. */
type Words = ReadonlySet<string>;

/** Each word of a document and of what it says of itself, once. */
export function wordsOf(document: LabelledDocument, forms: Forms): Words {
  const { text } = document;
  const all = [text, textOfName(document, forms), textOfLinks(document, forms)].join(' | ');
  const keys = scanWords(all, forms.words.titles).folded.map(subjectKey);
  return new Set(keys.filter((key) => /^[a-z]{2,}$/.test(key)));
}

/** What words say of the subject of a page. */
type Weights = ReadonlyMap<string, number>;

const isTold = ({ class: kind }: LabelledDocument) => kind !== 'mixed';
const isOfHair = ({ class: kind }: LabelledDocument) => kind === 'pos';

/** The words that part pages on hair from others best (by chi squared). */
function chooseWords(documents: readonly LabelledDocument[], wordsIn: WordsIn): string[] {
  const counts = new Map<string, { hair: number; all: number; domains: Set<string> }>();
  for (const document of documents)
    for (const word of wordsIn(document)) {
      const count = counts.get(word) ?? { hair: 0, all: 0, domains: new Set<string>() };
      count.all++;
      count.hair += Number(isOfHair(document));
      count.domains.add(domainOf(document));
      counts.set(word, count);
    }
  const share = documents.filter(isOfHair).length / documents.length;
  const parting = ({ hair, all }: { hair: number; all: number }) => {
    const expected = all * share;
    return (hair - expected) ** 2 / (expected * (1 - share) * (1 - all / documents.length) + 0.5);
  };
  return [...counts]
    .filter(([, { all }]) => all >= least.documents && all <= largestShare * documents.length)
    .filter(([, { domains }]) => domains.size >= least.domains)
    .sort(([a, one], [b, two]) => parting(two) - parting(one) || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

type WordsIn = (document: LabelledDocument) => Words;

/** Fits what words say of the subject of a page; documents on both count for neither. */
function fitWeights(some: readonly LabelledDocument[], wordsIn: WordsIn): Weights {
  const documents = some.filter(isTold);
  const chosen = chooseWords(documents, wordsIn);
  const ofHair = documents.filter(isOfHair).length;
  const examples = documents.map((document): Example => {
    const words = wordsIn(document);
    const columns = chosen.flatMap((word, at) => (words.has(word) ? [at] : []));
    const answer = isOfHair(document) ? 1 : 0;
    const alike = answer ? ofHair : documents.length - ofHair;
    const value = shareOf(columns.length);
    return {
      columns,
      values: columns.map(() => value),
      answer,
      weight: documents.length / 2 / alike,
    };
  });
  const zero = chosen.map(() => 0);
  const weights = solve(examples, { means: zero, strengths: chosen.map(() => hold) });
  return new Map(
    chosen.flatMap((word, at) => {
      const weight = Math.round((weights[at] ?? 0) / step) * step;
      return weight ? [[word, weight] as const] : [];
    }),
  );
}

/** What is fitted of the subject of pages, and what each document of the fit is told to be by weights that have not seen it. */
interface SubjectFit {
  subject: FittedSenses['subject'];
  levelOf(document: LabelledDocument): number;
}

/** Fits what words say of the subject of a page. */
export function fitSubject(some: readonly LabelledDocument[], wordsIn: WordsIn): SubjectFit {
  const levels = new Map<LabelledDocument, number>();
  for (let part = 0; part < parts; part++) {
    const isOfPart = (one: LabelledDocument) => partOf(one, parts, 1) === part;
    const weights = fitWeights(
      some.filter((one) => !isOfPart(one)),
      wordsIn,
    );
    for (const one of some.filter(isOfPart)) levels.set(one, pageSubject(wordsIn(one), weights));
  }
  const subject: FittedSenses['subject'] = {};
  for (const [word, weight] of [...fitWeights(some, wordsIn)].sort(([a], [b]) => (a < b ? -1 : 1)))
    subject[weight.toFixed(1)] = [...(subject[weight.toFixed(1)] ?? []), word];
  return { subject, levelOf: (document) => levels.get(document) ?? 0 };
}
