import { i18n } from '#i18n';
import type { SourceKind } from '../../articles/source-kinds.ts';
import type { Source } from '../../articles/source-schema.ts';
import { yearName } from './year-name.ts';

/** A kind as names of messages have it: in one word. */
type Joined<K extends string> = K extends `${infer A} ${infer B}` ? `${A}${Capitalize<B>}` : K;

const joined = (kind: SourceKind) =>
  kind.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()) as Joined<SourceKind>;

/** A source in a few words: what kind it is, and its year where it shows one. */
export function sourceName({ kind, year }: Pick<Source, 'kind' | 'year'>): string {
  const name = i18n.t(`facts.kind.${joined(kind)}`);
  return year === 'undated' ? name : i18n.t('facts.sourceOf', [name, yearName(year)]);
}
