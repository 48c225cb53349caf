import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage library looks for the extension API once, when it is first imported.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
