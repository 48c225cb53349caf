import { i18n } from '#i18n';
import type { Relation } from '../../../articles/article-schema.ts';
import type { Finding as Entry } from '../../../articles/findings.ts';
import type { ClaimsById } from './claims-by-id.ts';
import { Places } from './Places.tsx';
import { SourceFold } from './SourceFold.tsx';

const relations = ['supports', 'consistent with', 'refines', 'contradicts'] as const;

const relationKeys = {
  supports: 'facts.relation.supports',
  'consistent with': 'facts.relation.consistent',
  refines: 'facts.relation.refines',
  contradicts: 'facts.relation.contradicts',
} as const satisfies Record<Relation, string>;

interface Props {
  finding: Entry;
  claims: ClaimsById;
}

/** One finding of another source: what, by whom, how sure, and how it bears on the article. */
export function Finding({ finding, claims }: Props) {
  const { text, source, confidence, confidenceReason } = finding.note;
  const why = i18n.t('panel.sureBecause', [
    i18n.t(`facts.confidence.${confidence}`),
    confidenceReason,
  ]);
  return (
    <li class="entry" data-line>
      <p>{text}</p>
      {relations.map((relation) => {
        const related = finding.relations.filter((entry) => entry.relation === relation);
        return related.length === 0 ? null : (
          <p key={relation} class="aside">
            {i18n.t(relationKeys[relation])}{' '}
            <Places claims={related.flatMap(({ claim }) => claims.get(claim.id) ?? [])} explained />
          </p>
        );
      })}
      <SourceFold source={source} sureness={confidence} reasons={[why]} />
    </li>
  );
}
