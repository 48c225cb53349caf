import type { Article } from './article-schema.ts';

/** An article without what it says, section by section and list by list. */
export type ArticleHead = Pick<
  Article,
  'id' | 'title' | 'published' | 'author' | 'credentials' | 'sourcesCited'
>;

/** The head of an article. */
export function headOf(article: Article): ArticleHead {
  const { id, title, published, author, credentials, sourcesCited } = article;
  return { id, title, published, author, credentials, sourcesCited };
}
