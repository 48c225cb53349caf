/** The host under which a site is known: `www.` and the root's dot say nothing about it. */
export function foldHost(hostname: string): string {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return /^www\.[^.]+\../.test(host) ? host.slice(4) : host;
}

/** Whether a hostname as URL writes it is an IP address. */
export function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /(^|\.)\d+$/.test(hostname);
}
