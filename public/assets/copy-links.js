/* Beside each paragraph of an article a link to it; where the browser lets it, choosing the link copies it, with the first words as text fragment. */
'use strict';
{
  const text = document.querySelector('.reading[data-copy]');
  const { copy, copied } = text?.dataset ?? {};
  const language = document.documentElement.lang;
  const status = document.createElement('span');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  status.lang = language;
  /** Address of a paragraph or of chosen words in it. */
  const linkTo = (id, words) => {
    const address = new URL(`#${id}`, location.href).href;
    // A hyphen has a meaning of its own in a text fragment.
    const fragment = encodeURIComponent(words).replaceAll('-', '%2D');
    return words === '' ? address : `${address}:~:text=${fragment}`;
  };
  const opening = (paragraph) => {
    const chosen = getSelection();
    const isInside = !chosen.isCollapsed && paragraph.contains(chosen.anchorNode) && paragraph.contains(chosen.focusNode);
    const words = isInside ? chosen.toString() : paragraph.textContent;
    return words.trim().split(/\s+/).slice(0, isInside ? 40 : 8).join(' ');
  };
  for (const paragraph of text?.querySelectorAll(':scope > p[id]') ?? []) {
    const link = document.createElement('a');
    link.className = 'here';
    link.href = `#${paragraph.id}`;
    link.title = copy;
    link.setAttribute('aria-label', copy);
    link.lang = language;
    // Else the click would empty the selection before it is read.
    link.addEventListener('mousedown', (event) => event.preventDefault());
    link.addEventListener('click', () => {
      navigator.clipboard?.writeText(linkTo(paragraph.id, opening(paragraph))).then(() => {
        link.after(status);
        status.textContent = copied;
        setTimeout(() => {
          status.textContent = '';
        }, 2000);
      });
    });
    paragraph.append(link);
  }
}
