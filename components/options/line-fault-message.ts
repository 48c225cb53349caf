import { i18n } from '#i18n';
import type { LineFault } from '../../settings/sites/rules-text.ts';
import { faultMessage } from './fault-message.ts';

/** What is wrong with a line of a text of rules, with the number of the line. */
export function lineFaultMessage(fault: LineFault): string {
  const { line } = fault;
  const message =
    fault.fault === 'duplicate'
      ? i18n.t('options.duplicate', [fault.part, String(fault.first)])
      : faultMessage(fault);
  return i18n.t('options.inLine', [String(line), message]);
}
