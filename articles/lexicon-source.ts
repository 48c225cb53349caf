import type { CompanionWords } from '../detection/lexicon/companion-words.ts';
import type { FittedSenses } from '../detection/lexicon/fitted-senses.ts';
import type {
  CueWords,
  DefinitionLinks,
  LexiconForm,
  LexiconSource,
  LexiconTerm,
  Policy,
} from '../detection/lexicon/lexicon.ts';
import type { ContentFile } from './content.ts';
import { formsOf } from './forms-of.ts';
import type { Glossary, GlossaryTerm } from './glossary-schema.ts';

/** What detection.json says of one term; docs/detection.md explains the signs behind a form. */
interface TermForms {
  forms?: string;
  staged?: string;
  stages?: number;
  drop?: string;
  /** Whether all forms are weak. */
  weak?: boolean;
  need?: number;
  needs?: Record<string, number>;
  speaks?: Record<string, number>;
  against?: string;
  kin?: string;
  trades?: string;
  againstForms?: Record<string, string>;
}

/** The content of articles/content/detection.json. */
interface DetectionContent {
  schemaVersion: number;
  weights: Record<string, number>;
  terms: Record<string, TermForms>;
  /** Topics in which any abbreviation may have another sense. */
  abbreviationTopics: string;
  hair: Record<string, string>;
  topics: Record<string, Record<string, string>>;
  languages: { english: string; foreign: string };
  words: CompanionWords<string>;
  links: DefinitionLinks<string>;
  /** What wakes the scout: rare strings, beginnings of words, and forms with other senses. */
  stems: { rare: string; beginnings: string; forms: string };
}

function list(words: string | undefined): string[] {
  return words ? words.split(',').map((word) => word.trim()) : [];
}

function cueWords(groups: Record<string, string>): CueWords {
  return Object.fromEntries(Object.entries(groups).map(([weight, words]) => [weight, list(words)]));
}

function wordLists(words: CompanionWords<string>): CompanionWords<string[]> {
  const lists = Object.entries(words).map(([kind, written]) => [kind, list(written)]);
  return Object.fromEntries(lists) as CompanionWords<string[]>;
}

const policies: Record<string, Policy> = {
  '*': 'of_people',
  '?': 'needs_context',
  '!': 'never_alone',
};

/** Reads a form with its signs: `^` case-sensitive, `*` of people, `?` needs context, `!` never alone, `~` weak. */
function readForm(written: string, stages: number): LexiconForm {
  const signs = /[\^*?!~]*$/.exec(written)?.[0] ?? '';
  const sign = /[*?!]/.exec(signs)?.[0] ?? '';
  return {
    text: written.slice(0, written.length - signs.length).trim(),
    policy: policies[sign] ?? 'always',
    caseSensitive: signs.includes('^'),
    weak: signs.includes('~'),
    stages,
    need: null,
    speaks: null,
    against: null,
  };
}

function glossaryForms(term: GlossaryTerm): LexiconForm[] {
  const forms = formsOf(term).map(({ text, policy, caseSensitive }) => ({
    text,
    policy,
    caseSensitive,
  }));
  return forms.map((form) => ({
    ...form,
    weak: false,
    stages: 0,
    need: null,
    speaks: null,
    against: null,
  }));
}

/** The same for all spellings that the matcher takes for one: spaces and hyphens are alike to it. */
function spelling(text: string): string {
  return text.replace(/[\s\u2010-\u2015-]+/g, ' ');
}

/** The same without regard to case. */
function foldedSpelling(text: string): string {
  return spelling(text).toLowerCase();
}

function byText<T>(record: Record<string, T> | undefined): Map<string, T> {
  return new Map(Object.entries(record ?? {}).map(([text, value]) => [spelling(text), value]));
}

function termOf(id: string, glossary: GlossaryTerm | undefined, extra: TermForms): LexiconTerm {
  const dropped = new Set(list(extra.drop).map(foldedSpelling));
  const needs = byText(extra.needs);
  const speaks = byText(extra.speaks);
  const against = byText(extra.againstForms);
  const own = glossary ? glossaryForms(glossary) : [];
  const added = [
    ...list(extra.forms).map((text) => readForm(text, 0)),
    ...list(extra.staged).map((text) => readForm(text, extra.stages ?? 0)),
  ];
  const forms = new Map<string, LexiconForm>();
  for (const form of [...own, ...added]) {
    if (dropped.has('*') || dropped.has(foldedSpelling(form.text))) continue;
    const open = form.policy !== 'always';
    const ofPeople = form.policy === 'of_people' ? 0 : null;
    const key = spelling(form.text);
    forms.set(form.caseSensitive ? key : foldedSpelling(form.text), {
      ...form,
      weak: form.weak || extra.weak === true,
      need: needs.get(key) ?? ofPeople ?? (open ? (extra.need ?? null) : null),
      speaks: speaks.get(key) ?? null,
      against: open ? (against.get(key) ?? extra.against ?? null) : null,
    });
  }
  const rivals = glossary ? glossary.senses.others.flatMap(({ cues }) => cues) : [];
  const all = [...forms.values()];
  return {
    id,
    forms: all.filter((form) => !isPlural(form, all)),
    rivals: [...new Set(rivals)],
    kin: extra.kin?.split(' ') ?? [],
    trades: extra.trades?.split(' ') ?? [],
  };
}

/** Whether a form is the plural in s of another that is judged like it: the matcher finds it by that one. */
function isPlural({ text, policy, caseSensitive, weak, against }: LexiconForm, all: LexiconForm[]) {
  const plural = foldedSpelling(text);
  return all.some(
    (one) =>
      `${foldedSpelling(one.text)}s` === plural &&
      one.policy === policy &&
      one.caseSensitive === caseSensitive &&
      one.weak === weak &&
      one.against === against,
  );
}

function contentOf(files: ContentFile[], name: string): unknown {
  const found = files.find(({ file }) => file.endsWith(`content/${name}`));
  if (!found) throw new Error(`${name} is missing from articles/content`);
  return found.json;
}

/** Joins the glossary with the forms, cue words and weights of detection.json; throws where a file is missing. */
export function lexiconSource(files: ContentFile[]): LexiconSource {
  const glossary = contentOf(files, 'terms.json') as Glossary;
  const content = contentOf(files, 'detection.json') as DetectionContent;
  const byId = new Map(glossary.terms.map((term) => [term.id, term]));
  const ids = new Set([...byId.keys(), ...Object.keys(content.terms)]);
  return {
    terms: [...ids].map((id) => termOf(id, byId.get(id), content.terms[id] ?? {})),
    hair: cueWords(content.hair),
    topics: Object.fromEntries(
      Object.entries(content.topics).map(([topic, groups]) => [topic, cueWords(groups)]),
    ),
    languages: {
      english: list(content.languages.english),
      foreign: list(content.languages.foreign),
    },
    words: wordLists(content.words),
    links: content.links,
    stems: { rare: list(content.stems.rare), beginnings: list(content.stems.beginnings) },
    wakers: list(content.stems.forms),
    abbreviationTopics: list(content.abbreviationTopics),
    weights: content.weights,
    senses: contentOf(files, 'senses.json') as FittedSenses,
  };
}
