import { i18n } from '#i18n';
import { parts } from '../../articles/article-parts.ts';
import type { Claim } from '../../articles/article-schema.ts';
import type { FactQuestion } from '../../articles/fact-questions.ts';
import type { FindableArticle, FindableClaim } from '../../articles/findable.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { type FactKind, type LibraryFact, plainFact } from './library-fact.ts';

/** The questions on its subject that a kind of statement answers. */
const answered: Partial<Record<Claim['kind'], FactQuestion>> = {
  cost: 'cost',
  duration: 'course',
  benefit: 'works',
  risk: 'harms',
  'side effect': 'harms',
  suitability: 'not-for',
};

/** Everything in an article that can be found, in the order in which it stands there. */
export function articleFacts(article: FindableArticle): LibraryFact[] {
  const fact = (
    kind: FactKind,
    at: { section: string; claim?: string },
    told: Partial<LibraryFact> & { text: string },
  ): LibraryFact => ({
    ...plainFact,
    id: formatPlace({ article: article.id, ...at }),
    kind,
    about: [article.subject],
    ...told,
  });
  const ability = (name: 'can' | 'cannot') => (text: string) =>
    fact(
      'ability',
      { section: parts.abilities },
      {
        title: i18n.t(`popup.${name}`),
        text,
        answers: ['works'],
      },
    );
  return [
    ...article.claims.map((claim) =>
      fact('claim', { section: claim.section, claim: claim.id }, claimTold(claim)),
    ),
    ...article.risks.map(({ id, name, words, course }) => {
      const told = { title: name, text: course, words };
      return fact('risk', { section: parts.risks, claim: id }, { ...told, answers: ['harms'] });
    }),
    ...article.topics.map(({ id, name, text }) => {
      const at = { section: parts.contradictions, claim: id };
      return fact('contradiction', at, { title: name, text });
    }),
    ...article.can.map(ability('can')),
    ...article.cannot.map(ability('cannot')),
    ...article.questions.map((text, index) =>
      fact('question', { section: parts.questions, claim: String(index) }, { text }),
    ),
    ...article.notCovered.map(({ text, terms }, index) => {
      const at = { section: parts.notCovered, claim: String(index) };
      return fact('omission', at, { text, about: [article.subject, ...terms] });
    }),
    ...article.derived.map(({ id, text, note }) =>
      fact('derived', { section: parts.derived, claim: id }, { text, words: note }),
    ),
  ];
}

/** A statement with what others make of it. */
function claimTold(claim: FindableClaim) {
  const { kind, text, verdict, verdictNote, labels, differences, against } = claim;
  const question = answered[kind];
  return {
    text,
    words: [kind, labels, verdictNote, differences].filter(Boolean).join(' '),
    answers: question ? [question] : [],
    verdict,
    judged: verdictNote ?? i18n.t(`facts.verdict.${verdict}`),
    against,
  };
}
