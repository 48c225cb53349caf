import type { Claim, Relation } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { PlacedClaim } from './placed-claim.ts';

/** A note of another source and how it bears on what an article says. */
export interface Finding {
  note: EvidenceNote;
  /** Whether the note is about the term itself and not only about a claim that bears on it. */
  own: boolean;
  relations: { claim: Claim; relation: Relation }[];
}

const sureness: EvidenceNote['confidence'][] = ['high', 'medium', 'low'];

const rank = ({ own, note }: Finding) =>
  (own ? 0 : sureness.length) + sureness.indexOf(note.confidence);

/** Notes on a term or on any of the claims: those on the term first, then the surest first. */
export function findingsOn(
  ownNotes: Set<string>,
  claims: PlacedClaim[],
  evidence: EvidenceNote[],
): Finding[] {
  return evidence
    .map((note) => ({
      note,
      own: ownNotes.has(note.id),
      relations: claims.flatMap(({ claim }) =>
        claim.evidence
          .filter((link) => link.note === note.id)
          .map(({ relation }) => ({ claim, relation })),
      ),
    }))
    .filter(({ own, relations }) => own || relations.length > 0)
    .sort((one, other) => rank(one) - rank(other));
}
