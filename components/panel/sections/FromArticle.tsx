import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { formatList } from '../../facts/formats.ts';
import { Abilities } from './Abilities.tsx';

/** What the articles' subjects can and cannot do; names the subjects where the term is none of them. */
export function FromArticle({ sheet }: { sheet: FactSheet }) {
  const { can, cannot, risks, costs, contradictions, isSubject, subjects } = sheet;
  const found = [can, cannot, risks, costs, contradictions].some((part) => part.length > 0);
  return (
    <>
      {found && !isSubject && subjects.length > 0 && (
        <p class="bridge">
          {i18n.t('panel.fromArticle', subjects.length, [
            formatList(subjects.map(({ name }) => name)),
          ])}
        </p>
      )}
      {can.length + cannot.length > 0 && <Abilities sheet={sheet} />}
    </>
  );
}
