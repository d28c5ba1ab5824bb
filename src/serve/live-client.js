// In pages as `clipfile serve` shows them: loads the page again when the site changed. The server tells the number of the
// build; behind this script's address stands the one of the page.
const { src } = document.currentScript;
const events = new EventSource(new URL('events', src));
events.onmessage = ({ data }) => {
  if (data !== new URL(src).search.slice(1)) location.reload();
};
