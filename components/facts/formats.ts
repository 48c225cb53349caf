import { i18n } from '#i18n';

/** Numbers, dates and lists follow the language of the texts around them, not that of the browser. */
const language = () => i18n.t('facts.language');

/** A date such as 2022-11-16 in words. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

/** Words in a list: "a, b, and c". */
export function formatList(words: string[]): string {
  return new Intl.ListFormat(language()).format(words);
}

/** An amount of money, with cents where it has any; `currency` is an ISO 4217 code. */
export function formatMoney(amount: number, currency: string): string {
  return moneyFormat(currency).format(amount);
}

/** A range of plain numbers; an end that is null is open. */
export function formatRange(low: number | null, high: number | null): string {
  return rangeIn(new Intl.NumberFormat(language()), low, high);
}

/** A range of money; an end that is null is open. */
export function formatMoneyRange(
  low: number | null,
  high: number | null,
  currency: string,
): string {
  return rangeIn(moneyFormat(currency), low, high);
}

/** The name of a currency in the plural, as in "US dollars". */
export function currencyName(currency: string): string {
  const format = new Intl.NumberFormat(language(), {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

function rangeIn(format: Intl.NumberFormat, low: number | null, high: number | null) {
  if (low !== null && low === high) return format.format(low);
  if (low !== null && high !== null) return format.formatRange(low, high);
  if (low !== null) return i18n.t('facts.from', [format.format(low)]);
  return high === null ? '' : i18n.t('facts.upTo', [format.format(high)]);
}

function moneyFormat(currency: string) {
  return new Intl.NumberFormat(language(), {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
}
