import { aboutSchema } from './about-schema.ts';
import type { SearchContent } from './answers.ts';
import { answersOf } from './answers-of.ts';
import { answersSchema, searchWordsSchema } from './answers-schema.ts';
import { type Article, articleSchema } from './article-schema.ts';
import { checkAnswers } from './check-answers.ts';
import { checkArticle } from './check-article.ts';
import { checkFacts } from './check-facts.ts';
import { checkForms } from './check-forms.ts';
import { checkGists } from './check-gists.ts';
import { checkGrades } from './check-grades.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRows } from './check-rows.ts';
import { checkTopics } from './check-topics.ts';
import type { Content, ContentFile, Read } from './content.ts';
import { ContentError, type Problem } from './content-error.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { factShards } from './fact-shards.ts';
import { factsSchema } from './facts-schema.ts';
import { type Glossary, glossarySchema } from './glossary-schema.ts';
import { libraryOf } from './library-of.ts';
import { type ListedSource, listedSources } from './listed-sources.ts';
import { readShape, type Schema, type Shape } from './read-shape.ts';
import { sourcesSchema } from './source-schema.ts';
import type { StoredLibrary } from './stored-library.ts';
import type { TermFacts } from './term-facts.ts';

/** Every part of the content by its schema. Throws where a file is missing or has the wrong shape. */
function readContent(files: ContentFile[]): Content {
  const problems: Problem[] = [];
  const read = <const S extends Schema>(schema: S, { file, json }: ContentFile) => {
    const value = readShape(schema, file, json, problems);
    return value === undefined ? [] : [{ file, value }];
  };
  const only = <const S extends Schema>(schema: S, name: string): Read<Shape<S>> | undefined => {
    const found = files.find(({ file }) => file.endsWith(`content/${name}`));
    if (found) return read(schema, found)[0];
    problems.push({ file: name, path: '', reason: 'is missing from articles/content' });
    return undefined;
  };
  const all = <const S extends Schema>(schema: S, folder: string): Read<Shape<S>>[] =>
    files
      .filter(({ file }) => new RegExp(`content/${folder}/[^/]+$`).test(file))
      .flatMap((file) => read(schema, file));
  const about = only(aboutSchema, 'about.json');
  const sources = only(sourcesSchema, 'sources.json');
  const articles: Read<Article>[] = all(articleSchema, 'articles');
  const facts = all(factsSchema, 'facts');
  const evidence = only(evidenceSchema, 'evidence.json');
  const glossary = only(glossarySchema, 'terms.json');
  const answers = only(answersSchema, 'answers.json');
  const searchWords = only(searchWordsSchema, 'search-words.json');
  if (problems.length > 0 || !about || !sources || !evidence || !glossary)
    throw new ContentError(problems);
  if (!answers || !searchWords) throw new ContentError(problems);
  return { about, sources, articles, facts, evidence, glossary, answers, searchWords };
}

/** The content that passed the check, in the parts that are bundled. */
export interface CheckedContent {
  library: StoredLibrary;
  /** Facts by question, one entry a term that has any. */
  facts: TermFacts[];
  glossary: Glossary;
  /** What the search needs beside the library. */
  search: SearchContent;
  /** Every source with what rests on it. */
  sources: ListedSource[];
}

/** The bundled content, checked in shape and across files. Throws a ContentError that lists every problem. */
export function checkContent(files: ContentFile[]): CheckedContent {
  const content = readContent(files);
  const problems = [
    ...checkIds(content),
    ...checkReferences(content),
    ...content.articles.flatMap(checkArticle),
    ...content.articles.flatMap(checkTopics),
    ...content.articles.flatMap(checkGists),
    ...checkFacts(content),
    ...checkRows(content),
    ...checkGrades(content),
    ...checkForms(content.glossary),
    ...checkAnswers(content),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return {
    library: libraryOf(content),
    facts: factShards(content),
    glossary: content.glossary.value,
    search: answersOf(content),
    sources: listedSources(content),
  };
}
