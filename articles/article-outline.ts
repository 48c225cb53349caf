import { type ArticleHead, headOf } from './article-head.ts';
import type { PartName } from './article-parts.ts';
import type { Article, Section } from './article-schema.ts';
import { standing } from './standing.ts';

/** A section as a list has it: its name and what it comes to. */
export interface SectionOutline extends Pick<Section, 'id' | 'short' | 'gist'> {
  statements: number;
  contradicted: number;
}

/** An article as a list has it: its sections in a line each, and how much there is in its other parts. */
export interface ArticleOutline extends ArticleHead, Pick<Article, 'subject'> {
  sections: SectionOutline[];
  counts: Record<PartName, number>;
}

/** The outline of an article. */
export function outlineOf(article: Article): ArticleOutline {
  const { subject, sections, claims, risks, topics, abilities } = article;
  return {
    ...headOf(article),
    subject,
    sections: sections.map(({ id, short, gist }) => {
      const own = claims.filter(({ place }) => place.section === id);
      return {
        ...{ id, short, ...(gist !== undefined && { gist }) },
        statements: own.length,
        contradicted: own.filter((claim) => standing(claim) === 'contradicted').length,
      };
    }),
    counts: {
      risks: risks.length,
      contradictions: topics.length,
      abilities: abilities.can.length + abilities.cannot.length,
      questions: article.questions.length,
      notCovered: article.notCovered.length,
      derived: article.derived.length,
    },
  };
}
