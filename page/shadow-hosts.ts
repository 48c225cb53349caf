import { hostName } from './host-name.ts';

/** Gives the shadow root of an element, closed ones included where the browser allows it, or null. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

// Of the elements that HTML itself defines, only these can carry a shadow root.
const carriers =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const carrierNames = new Set(carriers.split(','));
const plain = [
  'a,abbr,audio,b,br,button,canvas,caption,cite,code,col,colgroup,dd,del,details,dialog,dl,dt,em,embed,fieldset',
  'figcaption,figure,form,head,hr,html,i,iframe,img,input,ins,kbd,label,legend,li,link,mark,meta,noscript,object',
  'ol,optgroup,option,picture,pre,q,s,samp,script,select,slot,small,source,strong,style,sub,summary,sup,table',
  'tbody,td,template,textarea,tfoot,th,thead,time,title,tr,u,ul,var,video,wbr',
  'svg,g,path,use,defs,rect,circle,line,polygon,symbol,image,stop,ellipse,tspan,text,clipPath,mask',
].join(',');
const custom = `:not(${carriers},${plain})`;
// Hosts of closed roots seldom have light children of their own.
const empty = carriers.replace(/[^,]+/g, '$&:empty');
/** Plain elements asked for a closed root at most: asking takes the browser some microseconds each. */
const mostAsked = 200;
/** Elements of one custom name that have no root, after which the others are not asked. */
const mostRootless = 3;

/** Finds shadow roots at little cost. */
export interface ShadowFinder {
  /** The root of an element, if it has one now. */
  rootOf(element: Element): ShadowRoot | null;
  /** Elements below a node that may carry a root now or later: custom ones, and empty ones of plain HTML; with `thorough` every element that HTML lets carry one. */
  hostsIn(root: ParentNode, thorough?: boolean): Element[];
  /** The roots below a node and within each other, outermost first. */
  rootsIn(root: ParentNode): ShadowRoot[];
}

/** A finder for one page; open roots are always seen, closed ones as far as that is cheap. */
export function createShadowFinder(shadowRootOf: ShadowRootOf): ShadowFinder {
  const rootless = new Map<string, number>();
  let asked = 0;

  function rootOf(element: Element): ShadowRoot | null {
    if (element.shadowRoot) return element.shadowRoot;
    const { localName } = element;
    if (!localName.includes('-'))
      return element.hasChildNodes() || asked++ > mostAsked ? null : shadowRootOf(element);
    const others = rootless.get(localName) ?? 0;
    if (others >= mostRootless && element.hasChildNodes()) return null;
    const root = shadowRootOf(element);
    if (!root) rootless.set(localName, others + 1);
    return root;
  }

  function hostsIn(root: ParentNode, thorough = false): Element[] {
    const found = [...root.querySelectorAll(thorough ? `${custom},${carriers}` : custom)].filter(
      ({ localName }) =>
        localName !== hostName && (localName.includes('-') || carrierNames.has(localName)),
    );
    if (!thorough) found.push(...root.querySelectorAll(empty));
    return found;
  }

  function rootsIn(root: ParentNode): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    const hosts = hostsIn(root);
    if (root instanceof Element) hosts.push(root);
    for (const host of hosts) {
      const shadow = rootOf(host);
      if (shadow) found.push(shadow, ...rootsIn(shadow));
    }
    return found;
  }

  return { rootOf, hostsIn, rootsIn };
}
