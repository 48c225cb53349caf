import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { linkTo } from '../../../articles/library-place.ts';
import { forgetRecent, readRecent } from '../../../settings/stored/recent-terms.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useLookup } from '../content/lookup.ts';
import { Row } from '../parts/Row.tsx';
import type { Mine } from './mine.ts';

/** The terms looked at last, where the person wants them kept; switched off they are forgotten. */
export function RecentTerms({ mine }: { mine: Mine }) {
  const { names } = useLookup();
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    if (mine.keepRecent) void readRecent().then(setRecent);
    else setRecent([]);
  }, [mine.keepRecent]);
  const onSwitch = (on: boolean) => {
    mine.change({ keepRecent: on ? true : null });
    if (!on) void forgetRecent();
  };
  return (
    <>
      <div class="part">
        <Switch label={i18n.t('saved.keepRecent')} on={mine.keepRecent} onChange={onSwitch} />
        <p class="fine muted">{i18n.t('saved.keepRecentNote')}</p>
      </div>
      <ul>
        {recent.flatMap((id) => {
          const term = names.get(id);
          return term
            ? [<Row key={id} look="count" href={linkTo({ term: id })} name={term.name} />]
            : [];
        })}
      </ul>
    </>
  );
}
