// Each of these runs in Firefox itself, with the rights of its own window.

/** Lets Firefox speak to screen readers for as long as it runs. With nobody who holds the service it would stop as soon as it tidies
 *  its memory, forget what all pages say, and answer the next question before it knew anything again. */
export function startSpeaking() {
  globalThis.heldService = Cc['@mozilla.org/accessibilityService;1']?.getService(
    Ci.nsIAccessibilityService,
  );
}

/** Closes the tabs with pages of extensions; whether there were any. */
export function closeOwnTabs(): boolean {
  const own = gBrowser.tabs.filter(
    ({ linkedBrowser }) => linkedBrowser.currentURI.scheme === 'moz-extension',
  );
  for (const tab of own) gBrowser.removeTab(tab);
  return own.length > 0;
}

/** Opens a page of an extension in front, which nothing but Firefox's own window can follow. */
export function openOwn(id: string, path: string) {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(WebExtensionPolicy.getByID(id).getURL(path), {
    triggeringPrincipal,
  });
}

/** Gives or takes the access to all sites, as a person does on the page of add-ons. */
export async function changeAccess(id: string, change: 'add' | 'remove') {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions?.[change](id, { origins: ['*://*/*'], permissions: [] }, extension);
}

/** Chooses an entry in the open menu of a page; whether it was there. */
export function chooseEntry(entry: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenu | null;
  const item = menu?.querySelector(`[id$="menuitem-_${entry}"]`);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

/** Opens the popup, as a press on the icon in the toolbar does. */
export async function pressIcon(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Opens the sidebar, as a press on its icon does. */
export function openSidebar(id: string) {
  const { extension } = WebExtensionPolicy.getByID(id);
  extension.apiManager.global.sidebarActionFor(extension).triggerAction(window);
}

/** Saves what is downloaded in a folder, without a question. */
export function saveInto(folder: string) {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}

/** Stops the background, as Firefox does with one that has nothing to do. */
export async function stopBackground(id: string) {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    disableResetIdleForTest: true,
  });
}

/** Presses a key with Alt and Shift in Firefox's own window, where the keys of extensions are bound. */
export function pressKeys(key: string) {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  ) as FirefoxTextInput;
  input.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' });
  const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
  const pressed = new KeyboardEvent('', { key, code: key });
  for (const event of [alt, shift, pressed]) input.keydown(event);
  for (const event of [pressed, shift, alt]) input.keyup(event);
}

/** The errors of scripts of the extension, and scripts that Firefox has kept out of its pages; what Firefox says of its own modules is left out. */
export function errorsOf(id: string): string[] {
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof (Ci.nsIScriptError as unknown as typeof Error))) return [];
    const { errorMessage, sourceName, flags } = message as unknown as FirefoxScriptError;
    const isBlocked = errorMessage.includes(`blocked (Extension ID: ${id})`);
    // A page of the extension that a test has closed had still something to ask.
    const isLeft = errorMessage.includes('after context unloaded');
    const isUncaught = (flags & 1) === 0 && sourceName.startsWith('moz-extension:') && !isLeft;
    return isBlocked || isUncaught ? [errorMessage] : [];
  });
}
