import { i18n } from '#i18n';
import { formatList } from '../facts/formats.ts';

/** The mention for which the panel opened: its spelling and what decided that it has this meaning. */
export interface ShownMention {
  form: string;
  reason: {
    kind: 'unambiguous' | 'definition' | 'sentence' | 'block' | 'section' | 'page';
    cues: string[];
  };
}

/** One sentence that says why the mention was marked. */
export function markReason({ form, reason }: ShownMention): string {
  if (reason.kind === 'unambiguous') return i18n.t('panel.reason.unambiguous', [form]);
  if (reason.kind === 'definition') return i18n.t('panel.reason.definition', [form]);
  const cues = formatList(reason.cues.map((cue) => i18n.t('panel.quoted', [cue])));
  return cues === ''
    ? i18n.t(`panel.reasonWithoutCue.${reason.kind}`)
    : i18n.t(`panel.reason.${reason.kind}`, [cues]);
}
