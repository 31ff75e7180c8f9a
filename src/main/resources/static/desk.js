// Tells how far long work is, as the service says it; without this, pages say it when they are loaded.
'use strict';

const SOON = 2000;
const LATER = 60000;

for (const place of document.querySelectorAll('[data-events]')) {
  follow(place, SOON);
}

function follow(place, wait) {
  const events = new EventSource(place.dataset.events);
  events.addEventListener('open', () => { wait = SOON; });
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
  // A browser comes back to a connection that broke, but not to a service that was away for a moment.
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(() => follow(place, Math.min(2 * wait, LATER)), wait);
    }
  });
}
