const self = "'self'";
const none = "'none'";

/** What the extension's own pages and its background may load: files of the package, and of these only what they need. Nothing can be fetched, framed, sent or run from elsewhere. */
const sources: Record<string, string> = {
  'default-src': none,
  'script-src': self,
  'style-src': self,
  'img-src': self,
  // The content is read from files of the package.
  'connect-src': self,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
};

/** The content security policy of the extension's own pages; a server of a build in progress must be reached to load it anew. */
export function pagePolicy(command: 'build' | 'serve'): string {
  const connect =
    command === 'serve' ? { 'connect-src': `${self} http://localhost:* ws://localhost:*` } : {};
  return Object.entries({ ...sources, ...connect })
    .map(([what, from]) => `${what} ${from};`)
    .join(' ');
}
