import { maxPathDepth } from './decide-site.ts';
import { foldHost, isAddress } from './fold-host.ts';

/** Why a text is not a site rule. */
export type RuleFault =
  | 'empty'
  | 'space'
  | 'scheme'
  | 'account'
  | 'everything'
  | 'wildcard'
  | 'wildcardAddress'
  | 'port'
  | 'host'
  | 'long'
  | 'deep';

/** A rule in its stored form (`[*.]host[:port][/path]`, ASCII), or why there is none and the part at fault. */
export type ParsedRule = { rule: string } | { fault: RuleFault; part: string };

const maxHostLength = 253;
const maxPathLength = 1000;

/** The rule that a typed text or a pasted address stands for. Never throws. */
export function parseRule(text: string): ParsedRule {
  const typed = text.trim();
  if (typed === '') return { fault: 'empty', part: '' };
  if (/\s/.test(typed)) return { fault: 'space', part: typed };
  const written = typed.replace(/^(https?|\*):(?=\/\/)/i, '');
  const scheme = otherScheme(written);
  if (scheme) return { fault: 'scheme', part: scheme };
  const [, authority = '', path = ''] = /^(?:\/\/)?([^/?#\\]*)([^?#]*)/.exec(written) ?? [];
  if (authority.includes('@')) return { fault: 'account', part: authority };
  if (authority === '*') return { fault: 'everything', part: '*' };
  return assemble(authority, path.replace(/\/\*?$/, ''));
}

function assemble(authority: string, path: string): ParsedRule {
  const wide = authority.startsWith('*.');
  const [host = '', port] = splitPort(wide ? authority.slice(2) : authority);
  if (`${host}${path}`.includes('*')) return { fault: 'wildcard', part: authority + path };
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && +port > 0 && +port <= 65_535)) {
    return { fault: 'port', part: port };
  }
  const url = host === '' ? undefined : parse(host, path);
  if (!url || !isHost(url.hostname)) return { fault: 'host', part: host };
  if (url.hostname.length > maxHostLength || url.pathname.length > maxPathLength) {
    return { fault: 'long', part: host };
  }
  if (url.pathname.split('/').length - 1 > maxPathDepth) return { fault: 'deep', part: path };
  if (wide && isAddress(url.hostname)) return { fault: 'wildcardAddress', part: host };
  const site = wide ? `*.${url.hostname.replace(/\.$/, '')}` : foldHost(url.hostname);
  return {
    rule: site + (port === undefined ? '' : `:${+port}`) + url.pathname.replace(/\/+$/, ''),
  };
}

/** A scheme is told from a host before its port by what follows the colon, from IPv6 by its letters. */
function otherScheme(written: string) {
  if (/^[\da-f]*:[\da-f:.]*$/i.test(written)) return undefined;
  return /^([a-z][a-z\d+-]*):(?!\d|$)/i.exec(written)?.[1];
}

function splitPort(authority: string): [string, string?] {
  const bare = /^[\da-f:.]+$/i.test(authority) && /:.*:/.test(authority);
  if (bare) return [`[${authority}]`];
  const [, host = authority, port] = /^(\[.*\]|[^:[]*):(.*)$/.exec(authority) ?? [];
  return port === undefined ? [host] : [host, port];
}

function parse(host: string, path: string) {
  try {
    return new URL(`http://${host}${path}`);
  } catch {
    return undefined;
  }
}

function isHost(hostname: string) {
  if (hostname.startsWith('[')) return true;
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels.every((label) => label.length <= 63 && /^[a-z\d]([a-z\d_-]*[a-z\d])?$/.test(label));
}
