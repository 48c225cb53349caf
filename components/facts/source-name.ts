import { i18n } from '#i18n';
import type { SourceKind } from '../../articles/source-kinds.ts';
import type { Source } from '../../articles/source-schema.ts';
import { yearName } from './year-name.ts';

/** A kind as names of messages have it: in one word. */
type Joined<K extends string> = K extends `${infer A} ${infer B}` ? `${A}${Capitalize<B>}` : K;

const joined = (kind: SourceKind) =>
  kind.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()) as Joined<SourceKind>;

/** A kind as a reader is told it. */
export const kindName = (kind: SourceKind): string => i18n.t(`facts.kind.${joined(kind)}`);

type Named = Pick<Source, 'kind' | 'year'>;

/** A source in a few words: what kind it is, and its year where it shows one. */
export const sourceName = ({ kind, year }: Named): string => withYear(kindName(kind), year);

/** That a source is the best there is, by its kind and year. */
export const bestSource = ({ kind, year }: Named): string =>
  withYear(i18n.t(`facts.best.${joined(kind)}`), year);

const withYear = (name: string, year: Named['year']): string =>
  year === 'undated' ? name : i18n.t('facts.sourceOf', [name, yearName(year)]);
