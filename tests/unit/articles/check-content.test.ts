import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../articles/check-content.ts';
import { ContentError } from '../../../articles/content-error.ts';
import { readContentFiles } from '../../../build/read-content.ts';

// biome-ignore lint/suspicious/noExplicitAny: the table breaks content in ways that its type forbids
type Loose = any;

const articleFile = 'articles/content/articles/is-smp-surgical-or-non-surgical.json';
const evidenceFile = 'articles/content/evidence.json';
const termsFile = 'articles/content/terms.json';

interface Parts {
  article: Loose;
  evidence: Loose;
  terms: Loose;
}

const byId = (list: Loose[], id: string) => list.find((entry) => entry.id === id);

/** The message that broken content fails with, line by line; none where it passes. */
function complaints(
  breakIt: (parts: Parts) => void,
  more: { file: string; json: unknown }[] = [],
): string[] {
  const files = structuredClone(readContentFiles());
  const json = (name: string) => files.find(({ file }) => file === name)?.json;
  breakIt({ article: json(articleFile), evidence: json(evidenceFile), terms: json(termsFile) });
  try {
    checkContent([...files, ...more]);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message.split('\n');
  }
}

const broken: [what: string, breakIt: (parts: Parts) => void, complaint: string][] = [
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
    'a link that is no address',
    ({ evidence }) => {
      byId(evidence.notes, 'E04').source.url = 'PMC';
    },
    `${evidenceFile}: notes[E04].source.url: is not an address`,
  ],
  [
    'a link to nowhere',
    ({ evidence }) => {
      byId(evidence.notes, 'E04').source.url = null;
    },
    `${evidenceFile}: notes[E04].source: is linkable but has no url`,
  ],
  [
    'a key fact from nowhere',
    ({ terms }) => {
      byId(terms.terms, 'dht').keyFacts[0].source = null;
    },
    `${termsFile}: terms[dht].keyFacts[0]: has neither a source nor a claim`,
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
    'a side with a claim that no conflict names',
    ({ article }) => {
      byId(article.topics, 'scarring').sides[1].claims.push('C01');
    },
    `${articleFile}: topics[scarring].sides[1].claims: lists C01, which no conflict of the topic names; add the conflict or remove the claim`,
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
    `${termsFile}: terms[106].id: term dht exists already, in ${termsFile} at terms[28].id; choose another id`,
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
