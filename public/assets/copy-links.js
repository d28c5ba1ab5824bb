/* Beside each paragraph and statement of an article a link to it; where the browser lets it, choosing the link copies it, with its first words as text fragment. */
'use strict';
{
  const text = document.querySelector('.reading[data-copy]');
  const language = document.documentElement.lang;
  const status = document.createElement('span');
  status.className = 'copied';
  status.setAttribute('role', 'status');
  status.lang = language;
  /** Address of a passage, with the words that a browser is to look for in it. */
  const linkTo = (id, words) => {
    // A hyphen has a meaning of its own in a text fragment.
    const fragment = encodeURIComponent(words).replaceAll('-', '%2D');
    return `${new URL(`#${id}`, location.href).href}:~:text=${fragment}`;
  };
  const firstWords = (words, count) => words.trim().split(/\s+/).slice(0, count).join(' ');
  /** The words chosen in a passage, or else those with which it begins. */
  const wordsOf = (passage) => {
    const chosen = getSelection();
    const isInside = !chosen.isCollapsed && passage.contains(chosen.anchorNode) && passage.contains(chosen.focusNode);
    return isInside ? firstWords(chosen.toString(), 40) : firstWords(passage.textContent, 8);
  };
  const addLink = (place, id, passage, label) => {
    const link = document.createElement('a');
    link.className = 'here';
    link.href = `#${id}`;
    link.title = label;
    link.setAttribute('aria-label', label);
    link.lang = language;
    // Else the click would empty the selection before it is read.
    link.addEventListener('mousedown', (event) => event.preventDefault());
    link.addEventListener('click', () => {
      navigator.clipboard?.writeText(linkTo(id, wordsOf(passage))).then(() => {
        link.after(status);
        status.textContent = text.dataset.copied;
        setTimeout(() => {
          status.textContent = '';
        }, 2000);
      });
    });
    place.append(link);
  };
  for (const paragraph of text?.querySelectorAll(':scope > p[id]') ?? []) {
    addLink(paragraph, paragraph.id, paragraph, text.dataset.copy);
  }
  for (const statement of text ? document.querySelectorAll('.statements .statement') : []) {
    const inText = statement.querySelector('.to a[href^="#q-"]');
    if (inText) addLink(statement.querySelector('.to'), inText.hash.slice(1), statement.querySelector('blockquote'), text.dataset.copyStatement);
  }
}
