// What Firefox's own window offers to a function that runs with its rights; only what the tests use.

interface FirefoxAccessible {
  role: number;
  name: string | null;
  childCount: number;
  actionCount: number;
  getChildAt(index: number): FirefoxAccessible;
  /** Fills what is given with left, top, width and height, in pixels of the screen. */
  getBounds(...bounds: { value: number }[]): void;
  doAction(index: number): void;
}

interface FirefoxAccessibility {
  getStringRole(role: number): string;
  getAccessibleFor(node: unknown): FirefoxAccessible | null;
}

interface FirefoxTextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface FirefoxScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}

interface FirefoxMenu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}

interface FirefoxMessages {
  addMessageListener(name: string, hear: (message: { data: string }) => void): void;
  removeMessageListener(name: string, hear: (message: { data: string }) => void): void;
  /** Runs a script in the process of a page, around that page. */
  loadFrameScript(address: string, alsoLater: boolean): void;
}

interface FirefoxExtension {
  views: Iterable<{ viewType: string; xulBrowser: { messageManager: FirefoxMessages } }>;
  apiManager: {
    global: {
      browserActionFor(extension: FirefoxExtension): {
        triggerAction(window: Window): Promise<void>;
      };
      sidebarActionFor(extension: FirefoxExtension): { triggerAction(window: Window): void };
    };
  };
  terminateBackground(options: object): Promise<void>;
}

type FirefoxAccess = (
  id: string,
  permissions: { origins: string[]; permissions: string[] },
  extension: FirefoxExtension,
) => Promise<void>;

interface FirefoxOwnTab {
  linkedBrowser: { currentURI: { scheme: string } };
}

declare const gBrowser: {
  selectedBrowser: { messageManager: FirefoxMessages };
  tabs: FirefoxOwnTab[];
  selectedTab: FirefoxOwnTab;
  addTab(address: string, options: { triggeringPrincipal: unknown }): FirefoxOwnTab;
  removeTab(tab: FirefoxOwnTab): void;
};
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
  console: { getMessageArray(): object[]; reset(): void };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};
declare const Ci: Record<string, unknown>;
declare const Cc: Record<
  string,
  { getService(type: unknown): unknown; createInstance(type: unknown): unknown }
>;
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: FirefoxExtension; getURL(path: string): string };
};
declare var heldService: unknown;
declare const ChromeUtils: {
  importESModule(address: string): Record<string, Record<'add' | 'remove', FirefoxAccess>>;
};
