// Tells how far long work is, as the service says it; without this, pages say it when they are loaded.
'use strict';

for (const place of document.querySelectorAll('[data-events]')) {
  const events = new EventSource(place.dataset.events);
  events.addEventListener('progress', event => {
    const [done, total] = event.data.split('/').map(Number);
    const open = place.querySelector('[data-open]');
    const count = place.querySelector('[data-done]');
    const bar = place.querySelector('progress');
    if (open) { open.textContent = total - done; }
    if (count) { count.textContent = done; }
    if (bar) { bar.max = total; bar.value = done; }
  });
  events.addEventListener('done', () => { events.close(); location.reload(); });
}
