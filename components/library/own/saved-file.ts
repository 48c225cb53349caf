import { i18n } from '#i18n';
import type { Settings } from '../../../settings/choices/settings.ts';

type Own = Pick<Settings, 'saved' | 'ownNotes'>;

/** One line of what is a person's own, whichever way it is written down. */
interface OwnLine {
  kind: 'saved' | 'note';
  place: string;
  text: string;
  /** When it was saved, as a date; empty where that is not kept. */
  at: string;
}

function linesOf({ saved, ownNotes }: Own, nameOf: (term: string) => string): OwnLine[] {
  return [
    ...Object.entries(saved).map(
      ([place, { text, at }]): OwnLine => ({
        kind: 'saved',
        place,
        text,
        at: new Date(at).toISOString(),
      }),
    ),
    ...Object.entries(ownNotes).map(
      ([term, text]): OwnLine => ({
        kind: 'note',
        place: `term/${term}`,
        text: `${nameOf(term)}: ${text}`,
        at: '',
      }),
    ),
  ];
}

type Format = (lines: OwnLine[]) => string;

/** A sign at the front would make a formula of the text in a table. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

const list = (lines: OwnLine[]) =>
  lines.map(({ text }) => `- ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');

const markdown: Format = (lines) => {
  const part = (kind: OwnLine['kind'], heading: string) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length > 0 ? `## ${heading}\n\n${list(own)}\n` : '';
  };
  const parts = [
    part('saved', i18n.t('saved.title')),
    part('note', i18n.t('saved.ownNotes')),
  ].filter(Boolean);
  return `# ${i18n.t('extension.name')}\n\n${parts.join('\n')}`;
};

/** The ways to write down what is a person's own, by the ending of the file. */
export const savedFormats = {
  md: { type: 'text/markdown', write: markdown },
  json: {
    type: 'application/json',
    write: (lines: OwnLine[]) => `${JSON.stringify(lines, null, 2)}\n`,
  },
  csv: {
    type: 'text/csv',
    write: (lines: OwnLine[]) =>
      [['kind', 'place', 'text', 'saved'], ...lines.map((line) => Object.values(line))]
        .map((row) => row.map(cell).join(','))
        .join('\r\n'),
  },
} satisfies Record<string, { type: string; write: Format }>;

export type SavedFormat = keyof typeof savedFormats;

/** What is a person's own as the text of a file; `nameOf` names a term by its id. */
export const writeSaved = (
  own: Own,
  format: SavedFormat,
  nameOf: (term: string) => string,
): string => savedFormats[format].write(linesOf(own, nameOf));
