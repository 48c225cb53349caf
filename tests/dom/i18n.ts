import messages from '../../locales/en.json' with { type: 'json' };

/** Stand-in for WXT's `#i18n` outside an extension: the same English file, the same key paths. */
export const i18n = {
  t(key: string, ...rest: unknown[]): string {
    const entry = key
      .split('.')
      .reduce<unknown>((node, part) => (node as Record<string, unknown>)?.[part], messages);
    const count = typeof rest[0] === 'number' ? rest[0] : undefined;
    const substitutions = (rest.find(Array.isArray) ??
      (count === undefined ? [] : [count])) as unknown[];
    const text =
      typeof entry === 'string'
        ? entry
        : plural(entry as Record<string, string> | undefined, count);
    if (text === undefined) throw new Error(`locales/en.json has no message "${key}"`);
    return text.replace(/\$(\d)/g, (_, index) => String(substitutions[Number(index) - 1] ?? ''));
  },
};

function plural(forms: Record<string, string> | undefined, count = 0) {
  return forms && (forms[String(count)] ?? forms.n);
}
