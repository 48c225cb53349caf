import { i18n } from '#i18n';
import { showRule } from '../../settings/sites/show-rule.ts';
import type { SiteView } from './site-view.ts';

/** One sentence on how the extension stands to the tab, and what decided it. */
export function siteSentence(view: SiteView, pausedUntil: number): string {
  switch (view.state) {
    case 'closed':
    case 'unknown':
      return i18n.t('popup.cannotRunWhy');
    case 'withheld':
      return i18n.t('popup.withheld');
    case 'paused':
      return i18n.t('popup.pausedUntil', [clockTime(pausedUntil)]);
    default:
      return decided(view);
  }
}

type KnownView = Extract<SiteView, { decision: unknown }>;

/** In a word or two how the extension stands to the tab. */
export function siteWord({ state, decision }: KnownView, pausedUntil: number): string {
  if (state === 'paused') return i18n.t('popup.state.paused', [clockTime(pausedUntil)]);
  if (state === 'on') return i18n.t('popup.state.on');
  const isPath = decision.rule?.includes('/') === true;
  return i18n.t(isPath ? 'popup.state.offHere' : 'popup.state.off');
}

function decided({ decision, state }: Extract<SiteView, { decision: unknown }>) {
  const on = state === 'on';
  if (decision.byPolicy) return i18n.t(on ? 'popup.onByPolicy' : 'popup.offByPolicy');
  if (decision.rule === undefined) return i18n.t(on ? 'popup.onByDefault' : 'popup.offByDefault');
  return i18n.t(on ? 'popup.onByRule' : 'popup.offByRule', [showRule(decision.rule)]);
}

function clockTime(time: number) {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(time);
}
