// Tells how far long work is, as the service says it; without this, pages say it when they are loaded.
'use strict';

for (const place of document.querySelectorAll('[data-events]')) {
  const events = new EventSource(place.dataset.events);
  events.addEventListener('progress', event => {
    const told = JSON.parse(event.data);
    const count = place.querySelector('[data-count]');
    const bar = place.querySelector('progress');
    if (count) { count.textContent = told.text; }
    if (bar) { bar.max = told.total; bar.value = told.done; }
  });
  events.addEventListener('done', () => { events.close(); location.reload(); });
}
