/**
 * Runs in the page: notes from now on every element and attribute in it that our own page never makes and that could
 * run, load, send, cover or rename something: in `window.__planted`.
 */
export function watchPlanted(): void {
  const planted: string[] = [];
  Object.assign(window, { __planted: planted });
  const never =
    'script, iframe, frame, frameset, object, embed, applet, base, meta, portal, fencedframe, webview, style, template, marquee, video, audio, math, form[action], foreignObject, animate, set, noscript, xmp, plaintext';
  const ours = new Set(document.querySelectorAll(never));
  const home = `${window.location.protocol}//${window.location.host}/`;
  const address = /^(href|src|srcset|action|formaction|poster|background|ping|cite|data|codebase|manifest|.*:href)$/;
  const look = (element: Element) => {
    if (element.matches(never) && !ours.has(element)) planted.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      const says = `${element.tagName} ${name}=${value.slice(0, 200)}`;
      if (/^on/i.test(name) || (name === 'style' && /url\(|expression|image-set/i.test(value))) planted.push(says);
      else if (
        /^(id|name)$/.test(name) &&
        /^(__|constructor|attributes|childNodes|casebook|body$|test$|x$)/.test(value)
      )
        planted.push(says);
      else if (address.test(name.toLowerCase()) && !isFine(element, name, value)) planted.push(says);
    }
  };
  // A link of the text may lead anywhere on the web, as nothing but a person's click follows it.
  const isFine = (element: Element, name: string, value: string) => {
    if (name === 'href' && element.tagName === 'A')
      return /^(https?:\/\/[^@/?#\s]+([/?#]\S*)?|mailto:\S*)$/i.test(value);
    if (element instanceof SVGElement) return value.startsWith('#');
    return (
      name !== 'srcset' &&
      (/^(blob:|attachment:)/.test(value) ||
        new URL(value, home).href.startsWith(home) ||
        /^https:\/\/attachment\./.test(value))
    );
  };
  const lookThrough = (root: Node) => {
    if (!(root instanceof Element)) return;
    look(root);
    for (const element of root.querySelectorAll('*')) look(element);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') look(target as Element);
      else for (const node of addedNodes) lookThrough(node);
  }).observe(document, { childList: true, subtree: true, attributes: true });
  lookThrough(document.documentElement);
}
