import type { StoredAnswer } from './answers-schema.ts';
import type { Content } from './content.ts';
import type { Confidence } from './fields.ts';

const order: StoredAnswer['sureness'][] = ['high', 'medium', 'low', 'none'];

/** What an answer says of itself that what its first sentence rests on does not bear. */
export function overstated(
  { first, sureness, notes, facts }: StoredAnswer,
  content: Content,
): string[] {
  const suresOf = (id: string): Confidence[] => [
    ...content.evidence.value.notes
      .filter((note) => note.id === id && notes.includes(id))
      .map(({ confidence }) => confidence),
    ...content.facts.flatMap(({ value }) =>
      value.facts
        .filter(({ question, source }) =>
          facts.some(
            (named) =>
              source === id &&
              named.source === id &&
              named.term === value.term &&
              named.question === question,
          ),
        )
        .map((fact) => fact.sureness),
    ),
  ];
  const strange = first.filter((id) => suresOf(id).length === 0);
  if (strange.length > 0)
    return strange.map(
      (id) =>
        `says that its first sentence rests on ${id}, which is none of its notes or sources of its facts; name one of them in first`,
    );
  const [best = 'low'] = first
    .flatMap(suresOf)
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return order.indexOf(sureness) < order.indexOf(best)
    ? [
        `is said to be surer (${sureness}) than the best of what its first sentence rests on (${best}); give it ${best}, or name a better source for that sentence`,
      ]
    : [];
}
