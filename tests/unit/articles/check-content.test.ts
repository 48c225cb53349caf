import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../articles/check-content.ts';
import { ContentError } from '../../../articles/content-error.ts';
import { factQuestions } from '../../../articles/fact-questions.ts';
import { sourceKinds } from '../../../articles/source-kinds.ts';
import { readContentFiles } from '../../../build/read-content.ts';

// biome-ignore lint/suspicious/noExplicitAny: the table breaks content in ways that its type forbids
type Loose = any;

const articleFile = 'articles/content/articles/is-smp-surgical-or-non-surgical.json';
const evidenceFile = 'articles/content/evidence.json';
const termsFile = 'articles/content/terms.json';
const sourcesFile = 'articles/content/sources.json';
const factsFile = 'articles/content/facts/finasteride.json';
const answersFile = 'articles/content/answers.json';

interface Parts {
  article: Loose;
  evidence: Loose;
  terms: Loose;
  sources: Loose;
  /** Facts by question of one term. */
  facts: Loose;
  answers: Loose;
}

const shipped = (name: string) =>
  readContentFiles().find(({ file }) => file === name)?.json as Loose;

/** The questions that the facts of the term answer, in the order of its file. */
const answered: string[] = shipped(factsFile).facts.map(({ question }: Loose) => question);

const cost = (facts: Loose) => facts.facts[answered.indexOf('cost')];

const byId = (list: Loose[], id: string) => list.find((entry) => entry.id === id);

/** The message that broken content fails with, line by line; none where it passes. */
function complaints(
  breakIt: (parts: Parts) => void,
  more: { file: string; json: unknown }[] = [],
): string[] {
  const files = structuredClone(readContentFiles());
  const json = (name: string) => files.find(({ file }) => file === name)?.json;
  breakIt({
    article: json(articleFile),
    evidence: json(evidenceFile),
    terms: json(termsFile),
    sources: json(sourcesFile),
    facts: json(factsFile),
    answers: json(answersFile),
  });
  try {
    checkContent([...files, ...more]);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message.split('\n');
  }
}

type Broken = [what: string, breakIt: (parts: Parts) => void, complaint: string];

const broken: Broken[] = [
  [
    'a gist with a figure that its section does not give',
    ({ article }) => {
      byId(article.sections, 'cost').gist = '$400 a session';
    },
    `${articleFile}: sections[cost].gist: holds 400, which no claim of the section gives as a figure; take it from a claim or leave it out`,
  ],
  [
    'a gist that fits no line',
    ({ article }) => {
      byId(article.sections, 'cost').gist =
        'It costs a good deal more than one would think at first';
    },
    `${articleFile}: sections[cost].gist: is longer than 32 letters`,
  ],
  [
    'an answer with a figure that nothing gives',
    ({ answers }) => {
      byId(answers.answers, 'safe').short = 'Safe for 99 people.';
    },
    `${answersFile}: answers[safe]: holds 99, which nothing that it names gives; name its source or leave it out`,
  ],
  [
    'an answer that rests on a note that is not there',
    ({ answers }) => {
      byId(answers.answers, 'wash').notes.push('E999');
    },
    `${answersFile}: answers[wash]: names the note E999, which does not exist; correct it or take it out`,
  ],
  [
    'an answer that rests on nothing',
    ({ answers }) => {
      Object.assign(byId(answers.answers, 'wash'), { notes: [], text: 'It depends.' });
    },
    `${answersFile}: answers[wash]: rests on nothing; name a note or a fact`,
  ],
  [
    'two answers to one question',
    ({ answers }) => {
      byId(answers.answers, 'wash').asked.push('is it safe');
    },
    `${answersFile}: answers[wash]: is asked for by “is it safe”, as is safe; leave it to one of them`,
  ],
  [
    'an answer that is surer than what its first sentence rests on',
    ({ answers }) => {
      byId(answers.answers, 'wash').sureness = 'high';
    },
    `${answersFile}: answers[wash]: is said to be surer (high) than the best of what its first sentence rests on (low); give it low, or name a better source for that sentence`,
  ],
  [
    'an answer whose strength comes from a source of its later sentences',
    ({ answers }) => {
      Object.assign(byId(answers.answers, 'patch-test'), { first: ['E41'], sureness: 'high' });
    },
    `${answersFile}: answers[patch-test]: is said to be surer (high) than the best of what its first sentence rests on (medium); give it medium, or name a better source for that sentence`,
  ],
  [
    'an answer whose first sentence rests on what the answer does not name',
    ({ answers }) => {
      byId(answers.answers, 'wash').first = ['E22'];
    },
    `${answersFile}: answers[wash]: says that its first sentence rests on E22, which is none of its notes or sources of its facts; name one of them in first`,
  ],
  [
    'an answer whose first sentence rests on nothing',
    ({ answers }) => {
      byId(answers.answers, 'wash').first = [];
    },
    `${answersFile}: answers[wash].first: names nothing; name what the first sentence rests on`,
  ],
  [
    'an answer with a sentence that is too long',
    ({ answers }) => {
      byId(answers.answers, 'wash').text = `${'word '.repeat(30)}end.`;
    },
    `${answersFile}: answers[wash].text: has a sentence of more than 30 words`,
  ],
  [
    'an empty text',
    ({ article }) => {
      byId(article.claims, 'C04').text = '  ';
    },
    `${articleFile}: claims[C04].text: is empty`,
  ],
  [
    'a missing field',
    ({ article }) => {
      delete byId(article.claims, 'C04').verdict;
    },
    `${articleFile}: claims[C04].verdict: is missing`,
  ],
  [
    'a field nobody knows',
    ({ article }) => {
      article.writer = 'Alex';
    },
    `${articleFile}: writer: is not a known field; remove it or correct its name`,
  ],
  [
    'a kind nobody knows',
    ({ article }) => {
      byId(article.claims, 'C04').kind = 'rumor';
    },
    `${articleFile}: claims[C04].kind: is not one of definition, process, cost, duration, benefit, risk, side effect, suitability, provider`,
  ],
  [
    'a figure without unit',
    ({ article }) => {
      byId(article.claims, 'C46').figures[0].unit = '';
    },
    `${articleFile}: claims[C46].figures[0].unit: is empty`,
  ],
  [
    'a date that is none',
    ({ article }) => {
      article.published = 'November 2022';
    },
    `${articleFile}: published: is not a day like 2022-11-16`,
  ],
  [
    'a list that is none',
    ({ article }) => {
      article.claims = {};
    },
    `${articleFile}: claims: is not a list`,
  ],
  [
    'a schema of the future',
    ({ terms }) => {
      terms.schemaVersion = 2;
    },
    `${termsFile}: schemaVersion: is not 1`,
  ],
  [
    'a note without source',
    ({ evidence }) => {
      delete byId(evidence.notes, 'E04').source;
    },
    `${evidenceFile}: notes[E04].source: is missing`,
  ],
  [
    'a note of a source that is not in the table',
    ({ evidence }) => {
      byId(evidence.notes, 'E04').source = 'hearsay';
    },
    `${evidenceFile}: notes[E04].source: names the source hearsay, which does not exist; correct the id or add it in sources.json`,
  ],
  [
    'a link that is no address',
    ({ sources }) => {
      byId(sources.sources, 'nguyen-2022').address = 'PMC';
    },
    `${sourcesFile}: sources[nguyen-2022].address: is not an address`,
  ],
  [
    'a link to nowhere',
    ({ sources }) => {
      byId(sources.sources, 'nguyen-2022').address = null;
    },
    `${sourcesFile}: sources[nguyen-2022]: is linkable but has no address`,
  ],
  [
    'a source without kind',
    ({ sources }) => {
      delete byId(sources.sources, 'nguyen-2022').kind;
    },
    `${sourcesFile}: sources[nguyen-2022].kind: is missing`,
  ],
  [
    'a source of a kind nobody knows',
    ({ sources }) => {
      byId(sources.sources, 'nguyen-2022').kind = 'blog';
    },
    `${sourcesFile}: sources[nguyen-2022].kind: is not one of ${sourceKinds.join(', ')}`,
  ],
  [
    'a source that does not say that it has no year',
    ({ sources }) => {
      byId(sources.sources, 'nguyen-2022').year = null;
    },
    `${sourcesFile}: sources[nguyen-2022].year: is neither a year nor "undated"`,
  ],
  [
    'a source that nothing names',
    ({ sources }) => {
      sources.sources.push({ ...byId(sources.sources, 'nguyen-2022'), id: 'unread' });
    },
    `${sourcesFile}: sources[unread]: is named by no fact, note or term; name it there or remove it`,
  ],
  [
    'a fact without source',
    ({ facts }) => {
      delete facts.facts[0].source;
    },
    `${factsFile}: facts[0].source: is missing`,
  ],
  [
    'a fact of a source that is not in the table',
    ({ facts }) => {
      facts.facts[0].source = 'hearsay';
    },
    `${factsFile}: facts[0].source: names the source hearsay, which does not exist; correct the id or add it in sources.json`,
  ],
  [
    'a fact that says too much',
    ({ facts }) => {
      facts.facts[0].statement = 'word '.repeat(31);
    },
    `${factsFile}: facts[0].statement: is longer than 30 words`,
  ],
  [
    'a note that says too much',
    ({ evidence }) => {
      byId(evidence.notes, 'E04').text = 'word '.repeat(31);
    },
    `${evidenceFile}: notes[E04].text: is longer than 30 words`,
  ],
  [
    'a verdict that says too much',
    ({ article }) => {
      byId(article.claims, 'C04').verdictNote = 'word '.repeat(31);
    },
    `${articleFile}: claims[C04].verdictNote: is longer than 30 words`,
  ],
  [
    'a fact that answers no question',
    ({ facts }) => {
      facts.facts[0].question = 'why';
    },
    `${factsFile}: facts[0].question: is not one of ${factQuestions.join(', ')}`,
  ],
  [
    'a measure without unit',
    ({ facts }) => {
      facts.facts[0].figures[0].unit = '';
    },
    `${factsFile}: facts[0].figures[0].unit: is empty`,
  ],
  [
    'a share of nobody',
    ({ facts }) => {
      Object.assign(facts.facts[0].figures[0], { unit: '% of hairs', of: null });
    },
    `${factsFile}: facts[0].figures[0]: is a share without saying out of how many or whom; say so in of`,
  ],
  [
    'a measure without number',
    ({ facts }) => {
      Object.assign(facts.facts[0].figures[0], { low: null, high: null });
    },
    `${factsFile}: facts[0].figures[0]: holds no number; give low or high`,
  ],
  [
    'a measure upside down',
    ({ facts }) => {
      Object.assign(facts.facts[0].figures[0], { low: 2, high: 1 });
    },
    `${factsFile}: facts[0].figures[0]: runs from high to low; swap low and high`,
  ],
  ...['currency', 'year', 'covers'].map(
    (field): Broken => [
      `a price without ${field}`,
      ({ facts }) => {
        delete cost(facts).prices[0][field];
      },
      `${factsFile}: facts[${answered.indexOf('cost')}].prices[0].${field}: is missing`,
    ],
  ),
  [
    'a price of a fact that is not about cost',
    ({ facts }) => {
      facts.facts[0].prices = cost(facts).prices;
    },
    `${factsFile}: facts[0]: has prices but does not answer cost`,
  ],
  [
    'a boxed warning of something that is no harm',
    ({ facts }) => {
      facts.facts[0].boxed = true;
    },
    `${factsFile}: facts[0]: is a boxed warning but does not answer harms`,
  ],
  [
    'a boxed warning after a milder harm',
    ({ facts }) => {
      Object.assign(facts.facts[answered.indexOf('harms') + 1], { boxed: true, warning: 'Grave.' });
    },
    `${factsFile}: facts[${answered.indexOf('harms') + 1}].boxed: is a boxed warning after another harm; put it before all other harms`,
  ],
  [
    'a gap that does not say when it was looked for',
    ({ facts }) => {
      facts.gaps.push({ question: 'stage', text: 'None was found.', lookedFor: 'lately' });
    },
    `${factsFile}: gaps[0].lookedFor: is not a day like 2022-11-16`,
  ],
  [
    'facts in a file of another name',
    ({ facts }) => {
      facts.term = 'dht';
    },
    `${factsFile}: term: is dht, which the file is not named after; name it dht.json`,
  ],
  [
    'a drug without a word on harm',
    ({ facts }) => {
      facts.facts = facts.facts.filter(({ question }: Loose) => question !== 'harms');
    },
    `${termsFile}: terms[finasteride].kind: is drug, but no harm of it is told; add one to facts/finasteride.json, or a gap with the day it was looked for`,
  ],
  [
    'a key fact from nowhere',
    ({ terms }) => {
      byId(terms.terms, 'anagen').keyFacts[0].source = null;
    },
    `${termsFile}: terms[anagen].keyFacts[0]: has neither a source nor a claim`,
  ],
  [
    'an id with spaces',
    ({ terms }) => {
      byId(terms.terms, 'dht').id = 'd h t';
    },
    `${termsFile}: terms[d h t].id: is not an id (use letters, digits and hyphens)`,
  ],
  [
    'a place in no section',
    ({ article }) => {
      byId(article.claims, 'C04').place.section = 'prices';
    },
    `${articleFile}: claims[C04].place.section: names the section prices, which does not exist; correct the id or add it among the sections of the article`,
  ],
  [
    'a paragraph beyond the section',
    ({ article }) => {
      byId(article.claims, 'C41').place.paragraph = 2;
    },
    `${articleFile}: claims[C41].place.paragraph: is 2, but section timing has 1`,
  ],
  [
    'a sentence beyond the paragraph',
    ({ article }) => {
      byId(article.claims, 'C41').place.sentence = 4;
    },
    `${articleFile}: claims[C41].place.sentence: is 4, but paragraph 1 of section timing has 3`,
  ],
  [
    'a figure upside down',
    ({ article }) => {
      byId(article.claims, 'C46').figures[0].low = 5000;
    },
    `${articleFile}: claims[C46].figures[0]: runs from 5000 down to 3000; swap low and high`,
  ],
  [
    'an exact figure without number',
    ({ article }) => {
      byId(article.claims, 'C22').figures[0].exact = true;
    },
    `${articleFile}: claims[C22].figures[0]: is said to be exact but holds no number; give low or high, or set exact to false`,
  ],
  [
    'a cost claim without price',
    ({ article }) => {
      article.costClaim = 'C45';
    },
    `${articleFile}: costClaim: names C45, which has no figure with low, high and a currency such as USD; add it there or name another claim`,
  ],
  [
    'a conflict with no claim',
    ({ article }) => {
      byId(article.conflicts, 'X01').claims[1] = 'C99';
    },
    `${articleFile}: conflicts[X01].claims[1]: names the claim C99, which does not exist; correct the id or add it among the claims of the article`,
  ],
  [
    'a conflict whose claims are on one side',
    ({ article }) => {
      byId(article.conflicts, 'X01').claims[1] = 'C53';
    },
    `${articleFile}: conflicts[X01].claims: sets C52 against C53, but topic permanence does not list them on opposite sides; list each on its side`,
  ],
  [
    'a claim set aside that the side does not list',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].aside = ['C01'];
    },
    `${articleFile}: topics[scarring].sides[1].aside: sets C01 aside, which is no claim of the side; list it there or remove it`,
  ],
  [
    'an answer with a figure and no note',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].answer = { text: '1 of 100.', evidence: [] };
    },
    `${articleFile}: topics[scarring].sides[1].answer: gives a figure but names no note; add the note to evidence or say it without`,
  ],
  [
    'an answer that fits no row',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].answer.text = 'so '.repeat(30);
    },
    `${articleFile}: topics[scarring].sides[1].answer.text: is longer than 60 characters; say it shorter`,
  ],
  [
    'an answer by a note that does not exist',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].answer.evidence = ['E999'];
    },
    `${articleFile}: topics[scarring].sides[1].answer.evidence[0]: names the note E999, which does not exist; correct the id or add it in evidence.json`,
  ],
  [
    'a question without a short answer',
    ({ facts }) => {
      for (const fact of facts.facts) if (fact.question === 'works') delete fact.short;
    },
    `${factsFile}: facts: answers works with 0 short answers; give short to one of these facts`,
  ],
  [
    'harms without a name',
    ({ facts }) => {
      for (const fact of facts.facts) delete fact.names;
    },
    `${factsFile}: facts: tells harms but names none; give names to one of these facts, or short where none was met`,
  ],
  [
    'names of harms in another answer',
    ({ facts }) => {
      facts.facts[0].names = [{ name: 'pain', gravity: 'passing' }];
    },
    `${factsFile}: facts[0]: names harms or warns but does not answer harms`,
  ],
  [
    'a finding that is surer than a series of cases makes it',
    ({ evidence }) => {
      byId(evidence.notes, 'E12').confidence = 'medium';
    },
    `${evidenceFile}: notes[E12].confidence: is surer than park-2014 makes it, which is a series of cases; give it low`,
  ],
  [
    'a count of harms that counts no people',
    ({ facts }) => {
      const at = answered.indexOf('harms');
      facts.facts[at].figures = [{ low: 1, high: 2, unit: '% harmed', of: 'men', met: true }];
    },
    `${factsFile}: facts[${answered.indexOf('harms')}].figures[0].met: is no number of people who met a harm out of people who had the term; give both numbers, or take met out`,
  ],
  [
    'a figure to be drawn that is no count of people',
    ({ facts }) => {
      facts.facts[answered.indexOf('course')].figures = [
        { low: 12, high: 12, unit: 'months', of: { who: 'men' }, drawn: true },
      ];
    },
    `${factsFile}: facts[${answered.indexOf('course')}].figures[0].drawn: is no single count of at least one in 100 people, or one that differs from what it is compared with; say it in words`,
  ],
  [
    'a figure to be drawn that does not say who was counted',
    ({ facts }) => {
      facts.facts[answered.indexOf('course')].figures = [
        { low: 12, high: 12, unit: '% better', of: '90 men', drawn: true },
      ];
    },
    `${factsFile}: facts[${answered.indexOf('course')}].figures[0]: is drawn without saying who was counted; say it in of, as in { "all": 593, "who": "women" }`,
  ],
  [
    'a second figure to be drawn',
    ({ facts }) => {
      const at = answered.indexOf('harms') + 2;
      Object.assign(facts.facts[at].figures[0], { drawn: true, of: { who: 'men' } });
    },
    `${factsFile}: facts[${answered.indexOf('harms') + 2}].figures[0].drawn: is the second of harms; draw one figure a question`,
  ],
  [
    'a boxed warning without its words',
    ({ facts }) => {
      facts.facts[answered.indexOf('harms')].boxed = true;
      delete facts.facts[answered.indexOf('harms')].warning;
    },
    `${factsFile}: facts[${answered.indexOf('harms')}]: is boxed but has no warning`,
  ],
  [
    'a warning that is not from a regulator',
    ({ facts }) => {
      const at = answered.lastIndexOf('harms');
      facts.facts[at].warning = 'It is dangerous.';
    },
    `${factsFile}: facts[${answered.lastIndexOf('harms')}].warning: comes from msd-manual-alopecia-professional, which is no regulator; only a regulator warns above all rows`,
  ],
  [
    'a side with a claim that no conflict names',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].claims.push('C01');
    },
    `${articleFile}: topics[scarring].sides[1].claims: lists C01, which no conflict of the topic names; add the conflict or remove the claim`,
  ],
  [
    'a question to ask with an answer that does not exist',
    ({ article }) => {
      article.questions[0].answers = ['luck'];
    },
    `${articleFile}: questions[0].answers[0]: names the answer luck, which does not exist; correct the id or add it in answers.json`,
  ],
  [
    'evidence that is no note',
    ({ article }) => {
      byId(article.claims, 'C04').evidence[0].note = 'E99';
    },
    `${articleFile}: claims[C04].evidence[0].note: names the note E99, which does not exist; correct the id or add it in evidence.json`,
  ],
  [
    'a risk in no claim',
    ({ article }) => {
      byId(article.risks, 'infection').claims = [];
    },
    `${articleFile}: risks[infection].claims: names no claim`,
  ],
  [
    'an omission that concerns no term',
    ({ article }) => {
      article.notCovered[0].terms = ['hats'];
    },
    `${articleFile}: notCovered[0].terms[0]: names the term hats, which does not exist; correct the id or add it in terms.json`,
  ],
  [
    'a term in no category',
    ({ terms }) => {
      byId(terms.terms, 'dht').category = 'hormone';
    },
    `${termsFile}: terms[dht].category: names the category hormone, which does not exist; correct the id or add it among the categories of terms.json`,
  ],
  [
    'a term of another name of another name',
    ({ terms }) => {
      byId(terms.terms, 'scalp-tattoo').sameAs = 'hair-tattoo';
    },
    `${termsFile}: terms[scalp-tattoo].sameAs: names hair-tattoo, which is itself another name; name the term behind it`,
  ],
  [
    'a weak form that is no form',
    ({ terms }) => {
      byId(terms.terms, 'dht').forms.weakForms.push('hormone');
    },
    `${termsFile}: terms[dht].forms.weakForms[0]: "hormone" is not a form of the term; add it to its synonyms or another list`,
  ],
  [
    'a form of two terms, in another spelling',
    ({ terms }) => {
      byId(terms.terms, 'dandruff').forms.synonyms.push('telogen-Effluvium');
    },
    `${termsFile}: terms[dandruff].forms.synonyms[2]: the form "telogen-Effluvium" belongs to telogen-effluvium too (name); keep it in one of the two, or let both need context`,
  ],
  [
    'a term twice',
    ({ terms }) => {
      terms.terms.push({
        ...byId(terms.terms, 'dht'),
        name: 'Androgen',
        forms: {
          ...byId(terms.terms, 'dht').forms,
          synonyms: [],
          abbreviations: [],
          plural: [],
          weakForms: [],
        },
      });
    },
    `${termsFile}: terms[${shipped(termsFile).terms.length}].id: term dht exists already, in ${termsFile} at terms[28].id; choose another id`,
  ],
];

describe('content', () => {
  it('passes as it ships', () => {
    expect(complaints(() => {})).toEqual([]);
  });

  it.each(broken)('is refused for %s, with file, path and reason', (_, breakIt, complaint) => {
    expect(complaints(breakIt)).toContain(complaint);
  });

  it('names every problem at once', () => {
    const lines = complaints(({ article, terms }) => {
      byId(article.claims, 'C04').place.paragraph = 9;
      byId(terms.terms, 'dht').claims = ['C99'];
    });
    expect(lines).toHaveLength(2);
  });

  it('is refused when a file is missing', () => {
    expect(() => checkContent([])).toThrow('evidence.json: is missing from articles/content');
  });

  it('lets two terms share a form where both need context', () => {
    expect(
      complaints(({ terms }) => {
        byId(terms.terms, 'session').forms.synonyms.push('visit');
        byId(terms.terms, 'consultation').forms.synonyms.push('visit');
      }),
    ).toEqual([]);
  });

  it('takes in another article by its file alone, as long as its claims have ids of their own', () => {
    const file = 'articles/content/articles/another.json';
    const copy = structuredClone(
      readContentFiles().find((known) => known.file === articleFile)?.json,
    );
    const other = { ...(copy as Loose), id: 'another' };
    expect(complaints(() => {}, [{ file, json: other }])).toContain(
      `${file}: claims[0].id: claim C01 exists already, in ${articleFile} at claims[0].id; choose another id`,
    );
    const renamed = JSON.parse(JSON.stringify(other).replace(/"([CX]\d\d)"/g, '"another-$1"'));
    expect(complaints(() => {}, [{ file, json: renamed }])).toEqual([]);
  });
});
