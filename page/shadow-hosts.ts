import { hostName } from './host-name.ts';

/** Gives the shadow root of an element, closed ones included where the browser allows it, or null. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

// Of the elements that HTML itself defines, only these can carry a shadow root.
const carriers =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const plain = [
  'a,abbr,audio,b,br,button,canvas,caption,cite,code,col,colgroup,dd,del,details,dialog,dl,dt,em,embed,fieldset',
  'figcaption,figure,form,head,hr,html,i,iframe,img,input,ins,kbd,label,legend,li,link,mark,meta,noscript,object',
  'ol,optgroup,option,picture,pre,q,s,samp,script,select,slot,small,source,strong,style,sub,summary,sup,table',
  'tbody,td,template,textarea,tfoot,th,thead,time,title,tr,u,ul,var,video,wbr',
  'svg,g,path,use,defs,rect,circle,line,polygon,symbol,image,stop,ellipse,tspan,text,clipPath,mask',
].join(',');
const custom = `:not(${carriers},${plain})`;
// Hosts of closed roots seldom have light children of their own.
const likely = carriers.replace(/[^,]+/g, '$&:empty');

/** Elements below a node that may carry a shadow root now or later: custom elements, and empty ones of plain HTML. */
export function possibleHosts(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll(custom)].filter(isCustom);
  for (const element of root.querySelectorAll(likely)) found.push(element);
  return found;
}

function isCustom({ localName }: Element): boolean {
  return localName.includes('-') && localName !== hostName;
}

/** Every element below a node that HTML lets carry a shadow root. */
export function allHosts(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll(`:not(${plain})`)];
  if (root instanceof Element) found.push(root);
  return found.filter((element) => element.localName !== hostName);
}

/** The shadow roots below a node and within each other, outermost first. */
export function shadowRootsIn(root: ParentNode, shadowRootOf: ShadowRootOf): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (element: Element) => {
    const shadow = shadowRootOf(element);
    if (shadow) found.push(shadow, ...shadowRootsIn(shadow, shadowRootOf));
  };
  if (root instanceof Element) look(root);
  for (const element of possibleHosts(root)) look(element);
  return found;
}
