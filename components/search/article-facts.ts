import { i18n } from '#i18n';
import { parts } from '../../articles/article-parts.ts';
import type { Claim } from '../../articles/article-schema.ts';
import type { FactQuestion } from '../../articles/fact-questions.ts';
import { type Article, placedClaims } from '../../articles/index.ts';
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
export function articleFacts(article: Article): LibraryFact[] {
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
  const { can, cannot } = article.abilities;
  const ability = (name: 'can' | 'cannot') => (one: { text: string }) =>
    fact(
      'ability',
      { section: parts.abilities },
      {
        title: i18n.t(`popup.${name}`),
        text: one.text,
        answers: ['works'],
      },
    );
  return [
    ...placedClaims(article).map(({ claim, section }) =>
      fact('claim', { section: section.id, claim: claim.id }, claimTold(article, claim)),
    ),
    ...article.risks.map(({ id, name, words, course }) => {
      const said = words.map(({ text }) => text).join(', ');
      const told = { title: name, text: course ?? '', words: said };
      return fact('risk', { section: parts.risks, claim: id }, { ...told, answers: ['harms'] });
    }),
    ...article.topics.map(({ id, name, sides }) => {
      const text = sides.map((side) => side.text).join(' ');
      const at = { section: parts.contradictions, claim: id };
      return fact('contradiction', at, { title: name, text });
    }),
    ...can.map(ability('can')),
    ...cannot.map(ability('cannot')),
    ...article.questions.map(({ text }, index) =>
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

/** A statement with what the article says elsewhere against it and what others found. */
function claimTold(article: Article, claim: Claim) {
  const figures = claim.figures.map(({ label }) => label);
  const differences = article.conflicts
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ how }) => how);
  const question = answered[claim.kind];
  return {
    text: claim.text,
    words: [claim.kind, ...figures, claim.verdictNote, ...differences].filter(Boolean).join(' '),
    answers: question ? [question] : [],
    verdict: claim.verdict,
    ...(claim.verdict === 'contradicted' && {
      against: {
        text: claim.verdictNote ?? i18n.t('facts.verdict.contradicted'),
        notes: claim.evidence
          .filter(({ relation }) => relation === 'contradicts')
          .map(({ note }) => note),
      },
    }),
  };
}
