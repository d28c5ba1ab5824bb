/* Pages opened straight from a disk: a link to a folder would show its files; this leads it to the folder's index.html. */
'use strict';
if (location.protocol === 'file:') {
  const FOLDER = /^(file:[^?#]*\/)(?=[?#]|$)/;
  const lead = (element, name) => {
    const address = element[name];
    if (typeof address === 'string' && FOLDER.test(address)) element[name] = address.replace(FOLDER, '$1index.html');
  };
  const leadAll = (root) => {
    for (const link of root.querySelectorAll('a[href], area[href]')) lead(link, 'href');
    for (const form of root.querySelectorAll('form[action]')) lead(form, 'action');
  };
  leadAll(document);
  // A page that leads on would do so when it is loaded: this comes first.
  const refresh = document.querySelector('meta[http-equiv="refresh"]');
  if (refresh) {
    const next = new URL(refresh.content.replace(/^\d+; url=/, ''), location.href).href;
    if (FOLDER.test(next)) location.replace(next.replace(FOLDER, '$1index.html'));
  }
  // Search results and the like come later, and a link may be given another address.
  new MutationObserver((changes) => {
    for (const { target, type } of changes) {
      if (type === 'attributes' && target.matches('a')) lead(target, 'href');
      else if (type === 'childList') leadAll(target);
    }
  }).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['href'] });
}
