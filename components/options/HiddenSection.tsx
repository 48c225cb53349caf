import { i18n } from '#i18n';
import type { Settings, SettingsChange } from '../../settings/choices/settings.ts';
import { showRule } from '../../settings/sites/show-rule.ts';
import { leaveRow } from '../controls/leave-row.ts';
import type { Choose } from '../controls/use-undo.ts';
import { Section } from './Section.tsx';

interface Props {
  settings: Settings;
  /** Name of a term by its id. */
  termName(id: string): string;
  choose: Choose;
}

interface Hidden {
  text: string;
  /** What shows it again, whatever else was chosen meanwhile. */
  show(now: Settings): SettingsChange;
}

/** Terms and meanings that were hidden, each with the way back. */
export function HiddenSection({ settings, termName, choose }: Props) {
  const all = hiddenThings(settings, termName);
  return (
    <Section id="hidden" heading={i18n.t('options.hidden')} note={i18n.t('options.hiddenNote')}>
      {all.length === 0 ? (
        <p class="small muted">{i18n.t('options.nothingHidden')}</p>
      ) : (
        <ul class="site-list">
          {all.map(({ text, show }) => (
            <li key={text} class="site-row">
              <span class="site-name">{text}</span>
              <button
                type="button"
                class="link-button"
                aria-label={i18n.t('options.showAgainThis', [text])}
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget);
                  choose(show, i18n.t('options.shownAgain', [text]));
                }}
              >
                {i18n.t('options.showAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function hiddenThings(settings: Settings, termName: (id: string) => string): Hidden[] {
  const { hiddenTerms, hiddenTermsBySite, hiddenMeaningsBySite } = settings;
  return [
    ...Object.keys(hiddenTerms).map((id) => ({
      text: i18n.t('options.hiddenEverywhere', [termName(id)]),
      show: () => ({ hiddenTerms: { [id]: null } }),
    })),
    ...Object.entries(hiddenTermsBySite).flatMap(([site, ids]) =>
      ids.map((id) => ({
        text: i18n.t('options.hiddenOn', [termName(id), showRule(site)]),
        show: (now: Settings) => ({ hiddenTermsBySite: without(now.hiddenTermsBySite, site, id) }),
      })),
    ),
    ...Object.entries(hiddenMeaningsBySite).flatMap(([site, forms]) =>
      forms.map((form) => ({
        text: i18n.t('options.meaningOn', [form, showRule(site)]),
        show: (now: Settings) => ({
          hiddenMeaningsBySite: without(now.hiddenMeaningsBySite, site, form),
        }),
      })),
    ),
  ];
}

function without(bySite: Record<string, string[]>, site: string, one: string) {
  const rest = bySite[site]?.filter((other) => other !== one) ?? [];
  return { [site]: rest.length > 0 ? rest : null };
}
