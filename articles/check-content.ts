import { type Article, articleSchema } from './article-schema.ts';
import { checkArticle } from './check-article.ts';
import { checkForms } from './check-forms.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkTopics } from './check-topics.ts';
import type { Content, ContentFile, Read } from './content.ts';
import { ContentError, type Problem } from './content-error.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { type Glossary, glossarySchema } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { libraryOf } from './library-of.ts';
import { readShape, type Schema, type Shape } from './read-shape.ts';

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
  const articles: Read<Article>[] = files
    .filter(({ file }) => /content\/articles\/[^/]+$/.test(file))
    .flatMap((file) => read(articleSchema, file));
  const evidence = only(evidenceSchema, 'evidence.json');
  const glossary = only(glossarySchema, 'terms.json');
  if (problems.length > 0 || !evidence || !glossary) throw new ContentError(problems);
  return { articles, evidence, glossary };
}

/** The bundled content, checked in shape and across files. Throws a ContentError that lists every problem. */
export function checkContent(files: ContentFile[]): { library: Library; glossary: Glossary } {
  const content = readContent(files);
  const problems = [
    ...checkIds(content),
    ...checkReferences(content),
    ...content.articles.flatMap(checkArticle),
    ...content.articles.flatMap(checkTopics),
    ...checkForms(content.glossary),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { library: libraryOf(content), glossary: content.glossary.value };
}
