import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { showRule } from '../../settings/sites/show-rule.ts';
import type { SiteChoices, SitePolicy } from '../../settings/sites/site-state.ts';
import { LockedRow } from './LockedRow.tsx';
import { SiteRow } from './SiteRow.tsx';

interface Props {
  sites: SiteChoices;
  policy: SitePolicy;
  onSwitch(choice: SiteChoices): void;
  onRemove(rule: string): void;
}

/** More rows than this are made only when asked for. */
const pageOfRows = 100;
/** A list this short needs no search. */
const fewRules = 8;

/** All site rules in the order of their names, with a search that narrows them. */
export function SiteList({ sites, policy, onSwitch, onRemove }: Props) {
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(pageOfRows);
  const locked = useMemo(() => named(policy.sites), [policy]);
  // A rule of one's own for a site that an organization has set decides nothing.
  const all = useMemo(
    () => named(sites).filter(({ rule }) => !Object.hasOwn(policy.sites, rule)),
    [sites, policy],
  );
  const query = wanted.trim().toLowerCase();
  const answers = ({ rule, name }: Named) => rule.includes(query) || name.includes(query);
  const found = all.filter(answers);
  return (
    <>
      {all.length + locked.length > fewRules && (
        <input
          class="field"
          type="search"
          value={wanted}
          placeholder={i18n.t('options.searchSites')}
          aria-label={i18n.t('options.searchSites')}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <p class="small muted" role="status">
        {query === ''
          ? i18n.t('options.ruleCount', all.length)
          : i18n.t('options.rulesFound', found.length, [String(found.length), String(all.length)])}
      </p>
      <ul class="site-list" aria-label={i18n.t('options.rules')}>
        {locked.filter(answers).map(({ rule, name }) => (
          <LockedRow key={rule} name={name} on={policy.sites[rule] === true} />
        ))}
        {found.slice(0, shown).map(({ rule }) => (
          <SiteRow
            key={rule}
            rule={rule}
            on={sites[rule] === true}
            onSwitch={(on) => onSwitch({ [rule]: on })}
            onRemove={() => onRemove(rule)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + pageOfRows)}>
          {i18n.t('options.showMore', [String(Math.min(pageOfRows, found.length - shown))])}
        </button>
      )}
    </>
  );
}

interface Named {
  rule: string;
  /** As people read it. */
  name: string;
}

const byName = new Intl.Collator();

function named(sites: SiteChoices): Named[] {
  const rules = Object.keys(sites).map((rule) => ({ rule, name: showRule(rule) }));
  const place = ({ name }: { name: string }) => name.replace(/^\*\./, '');
  return rules.sort((one, other) => byName.compare(place(one), place(other)));
}
