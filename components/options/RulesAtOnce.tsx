import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteChoices } from '../../settings/sites/site-state.ts';
import type { Choose } from '../controls/use-undo.ts';
import { RulesFiles } from './RulesFiles.tsx';
import { RulesText } from './RulesText.tsx';

interface Props {
  sites: SiteChoices;
  /** What a line without `on` or `off` means. */
  bare: boolean;
  choose: Choose;
}

/** All rules as text or as a file, folded away; the text is made when it is asked for, since it can be long. */
export function RulesAtOnce({ sites, bare, choose }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('options.moreWays')}</summary>
      {open && (
        <>
          <RulesText
            sites={sites}
            bare={bare}
            onApply={(change) => choose(() => ({ sites: change }), i18n.t('options.applied'))}
          />
          <RulesFiles
            sites={sites}
            bare={bare}
            onImport={(imported) =>
              choose(
                () => ({ sites: imported }),
                i18n.t('options.imported', Object.keys(imported).length),
              )
            }
          />
        </>
      )}
    </details>
  );
}
