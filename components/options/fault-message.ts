import { i18n } from '#i18n';
import type { RuleFault } from '../../settings/sites/parse-rule.ts';

/** What is wrong with a text that is no site rule, in one sentence. */
export function faultMessage({ fault, part }: { fault: RuleFault; part: string }): string {
  return i18n.t(`options.fault.${fault}`, [part]);
}
