import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Abilities } from './Abilities.tsx';

/** What the article's subject can and cannot do; names the subject where the term is another. */
export function FromArticle({ sheet }: { sheet: FactSheet }) {
  const { can, cannot, risks, costs, contradictions, isSubject, subject } = sheet;
  const found = [can, cannot, risks, costs, contradictions].some((part) => part.length > 0);
  return (
    <>
      {found && !isSubject && subject !== undefined && (
        <p class="bridge">{i18n.t('panel.fromArticle', [subject.name])}</p>
      )}
      {can.length + cannot.length > 0 && <Abilities sheet={sheet} />}
    </>
  );
}
