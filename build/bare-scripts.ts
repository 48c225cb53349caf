import type { Plugin } from 'vite';

const wrapper = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/**
 * Lets scripts in pages begin with what they do. WXT puts around each what names it in the console should it throw, which every
 * page would pay for: a third of what the smallest takes. What a script throws reaches the console all the same, and
 * what it returns whoever has brought it, who waits for that.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    apply: 'build',
    transform: {
      filter: { id: wrapper },
      handler(_, id) {
        const [, entry = ''] = id.match(wrapper) ?? [];
        return {
          code: `import script from ${JSON.stringify(entry)};\nexport default script.main();\n`,
          map: null,
        };
      },
    },
  };
}
