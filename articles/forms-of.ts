import type { Forms, GlossaryTerm } from './glossary-schema.ts';

/** One way a term is written. */
export interface Form {
  text: string;
  /** Where it stands in the entry: `name`, or a path such as `forms.synonyms[2]`. */
  path: string;
  policy: Forms['full'];
  caseSensitive: boolean;
}

const kinds = [
  'synonyms',
  'plural',
  'uk',
  'us',
  'hyphenation',
  'brandNames',
  'misspellings',
] as const satisfies (keyof Forms)[];

/** Every form of a term, its name first, each with the policy that holds for it. */
export function formsOf({ name, forms }: GlossaryTerm): Form[] {
  const policyOf = (text: string) => (forms.weakForms.includes(text) ? forms.weak : forms.full);
  const plain = (text: string, path: string): Form => ({
    text,
    path,
    policy: policyOf(text),
    caseSensitive: false,
  });
  return [
    plain(name, 'name'),
    ...kinds.flatMap((kind) => forms[kind].map((text, at) => plain(text, `forms.${kind}[${at}]`))),
    ...forms.abbreviations.map(({ text, caseSensitive, policy }, at) => ({
      text,
      path: `forms.abbreviations[${at}]`,
      policy,
      caseSensitive,
    })),
  ];
}
