import { i18n } from '#i18n';
import { showRule } from '../../settings/sites/show-rule.ts';
import type { SiteState } from '../../settings/sites/site-state.ts';
import type { Choose } from '../controls/use-undo.ts';
import { AddSite } from './AddSite.tsx';
import { DefaultChoice } from './DefaultChoice.tsx';
import { RulesAtOnce } from './RulesAtOnce.tsx';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';
import { TestAddress } from './TestAddress.tsx';
import './SitesSection.css';

interface Props {
  sites: SiteState;
  choose: Choose;
}

/** Where terms are marked: the choice for sites without a rule, and the rules. */
export function SitesSection({ sites, choose }: Props) {
  const onByDefault = sites.policy.onByDefault ?? sites.onByDefault;
  return (
    <Section id="sites" heading={i18n.t('options.sites')} note={i18n.t('options.sitesNote')}>
      <DefaultChoice
        onByDefault={onByDefault}
        locked={sites.policy.onByDefault !== undefined}
        onChoose={(choice) => choose(() => ({ onByDefault: choice }))}
      />
      <AddSite
        sites={sites.sites}
        turnsOn={!onByDefault}
        onAdd={(rule) => choose(() => ({ sites: { [rule]: !onByDefault } }))}
      />
      <SiteList
        sites={sites.sites}
        policy={sites.policy}
        onSwitch={(sites) => choose(() => ({ sites }))}
        onRemove={(rule) =>
          choose(() => ({ sites: { [rule]: null } }), i18n.t('options.removed', [showRule(rule)]))
        }
      />
      <TestAddress sites={sites} />
      <RulesAtOnce sites={sites.sites} bare={!onByDefault} choose={choose} />
    </Section>
  );
}
