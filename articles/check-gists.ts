import type { Article, Section } from './article-schema.ts';
import type { Read } from './content.ts';
import type { Problem } from './content-error.ts';
import { numbersIn } from './numbers-in.ts';

/** Gists with a number that is neither a figure of a claim in their section nor the count of the risks. */
export function checkGists({ file, value }: Read<Article>): Problem[] {
  return value.sections.flatMap((section) => {
    const known = new Set([...figuresOf(section, value), value.risks.length]);
    const strange = numbersIn(section.gist ?? '').find((number) => !known.has(number));
    if (strange === undefined) return [];
    const reason = `holds ${strange}, which no claim of the section gives as a figure; take it from a claim or leave it out`;
    return [{ file, path: `sections[${section.id}].gist`, reason }];
  });
}

const figuresOf = ({ id }: Section, { claims }: Article) =>
  claims
    .filter(({ place }) => place.section === id)
    .flatMap(({ figures }) => figures.flatMap(({ low, high }) => [low, high]));
